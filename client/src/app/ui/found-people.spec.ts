import type { PersonBrief } from 'dienhong/contracts';
import { byGivenName, withoutMoving } from './found-people';

const person = (name: string): PersonBrief => ({ id: name, name, position: '', unitName: '' });
const names = (people: readonly PersonBrief[]): string[] => people.map(({ name }) => name);

describe('people found in the directory', () => {
  const [an, binh, dat] = [person('Lê Văn An'), person('Trần Bình'), person('Ngô Đạt')];

  it('are sorted by given name', () => {
    expect(names(byGivenName([dat, an, binh]))).toEqual(names([an, binh, dat]));
  });

  it('stay where they were shown while others come below them', () => {
    expect(names(withoutMoving([binh, dat], [an, binh, dat]))).toEqual(names([binh, dat, an]));
  });

  it('leave when they are not found any more', () => {
    expect(names(withoutMoving([an, binh], [dat, binh]))).toEqual(names([binh, dat]));
  });
});
