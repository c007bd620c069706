import { findInText } from './find-in-text.js';

describe('findInText', () => {
  const text = 'Các Đại biểu dự họp; ĐẠI  BIỂU khách mời; đai biểu.';
  const found = (words: string) =>
    findInText(words, text).map(({ start, end, exact }) => [text.slice(start, end), exact]);

  it('finds words without their marks and gives the original place', () => {
    expect(found('dai bieu')).toEqual([
      ['Đại biểu', false],
      ['ĐẠI  BIỂU', false],
      ['đai biểu', false],
    ]);
  });

  it('says which hits have the very marks that were typed', () => {
    expect(found(' Đại biểu ').map(([, exact]) => exact)).toEqual([true, true, false]);
  });

  it('finds in decomposed text, marks included', () => {
    const decomposed = 'người dân hỏi'.normalize('NFD');
    const [hit] = findInText('dân', decomposed);
    expect(hit?.exact).toBeTrue();
    expect(decomposed.slice(hit?.start, hit?.end).normalize('NFC')).toBe('dân');
  });

  it('finds nothing for nothing', () => {
    expect(findInText('   ', text)).toEqual([]);
    expect(findInText('không có', text)).toEqual([]);
  });
});
