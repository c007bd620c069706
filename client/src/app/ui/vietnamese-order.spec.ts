import { byVietnamese, givenName, sortedByGivenName } from './vietnamese-order';

describe('Vietnamese order', () => {
  it('sorts people by given name, then by the whole', () => {
    const people = ['Trần Văn Đức', 'Lê Thị Dung', 'Nguyễn Ân', 'Phạm An', 'Bùi Văn Đức'];
    expect(sortedByGivenName(people, (name) => name)).toEqual([
      'Phạm An',
      'Nguyễn Ân',
      'Lê Thị Dung',
      'Bùi Văn Đức',
      'Trần Văn Đức',
    ]);
  });

  it('knows the given name', () => {
    expect(givenName(' Nguyễn Thị Minh  Ánh ')).toBe('Ánh');
  });

  it('counts figures as figures', () => {
    expect(['Thôn 10', 'Thôn 2'].sort(byVietnamese)).toEqual(['Thôn 2', 'Thôn 10']);
  });
});
