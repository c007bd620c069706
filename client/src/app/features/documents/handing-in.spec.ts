import { refusalOf, titleOf } from './handing-in';

describe('A file that is handed in', () => {
  it('is refused unsent when it is no PDF or too large', () => {
    expect(refusalOf({ name: 'a.docx', type: 'application/msword', size: 10 })).toBe(
      'document.not-pdf',
    );
    expect(refusalOf({ name: 'a.PDF', type: '', size: 10 })).toBeUndefined();
    expect(refusalOf({ name: 'a.pdf', type: 'application/pdf', size: 201 * 1024 * 1024 })).toBe(
      'document.too-large',
    );
  });

  it('gets its title from its name', () => {
    expect(titleOf('To_trinh  so 5.pdf')).toBe('To trinh so 5');
    expect(titleOf('Báo cáo.PDF'.normalize('NFD'))).toBe('Báo cáo');
    expect(titleOf('.pdf')).toBe('.pdf');
  });
});
