import { PageText, type TextRun } from './page-text';

const run = (text: string, endsLine = false): TextRun => ({ text, endsLine });
const page = new PageText([
  run('Các đại'),
  run('', true),
  run('biểu dự họp, '),
  run('ĐẠI BIỂU', true),
  run('vắng mặt'),
]);
const lettersOf = 'Các đạibiểu dự họp, ĐẠI BIỂUvắng mặt';

describe('PageText', () => {
  it('finds words without marks, also across a line end', () => {
    const hits = page.find('dai bieu');
    expect(hits.length).toBe(2);
    const found = hits.map((hit) => {
      const { start, end } = page.letters(hit);
      return lettersOf.slice(start, end);
    });
    expect(found).toEqual(['đạibiểu', 'ĐẠI BIỂU']);
  });

  it('maps what follows the last line end', () => {
    const [hit] = page.find('vang mat');
    const { start, end } = page.letters(hit!);
    expect(lettersOf.slice(start, end)).toBe('vắng mặt');
  });

  it('tells a hit whose marks are as typed', () => {
    expect(page.find('đại biểu').map(({ exact }) => exact)).toEqual([true, true]);
    expect(page.find('dai bieu').map(({ exact }) => exact)).toEqual([false, false]);
  });

  it('shows a hit among its words on one line', () => {
    const [hit] = page.find('du hop');
    expect(page.excerpt(hit!, 8)).toEqual(['…biểu ', 'dự họp', ', ĐẠI…']);
  });

  it('finds nothing where nothing is asked', () => {
    expect(page.find('  ')).toEqual([]);
  });

  it('finds letters that the paper has in pieces', () => {
    const decomposed = new PageText([run('đại biểu'.normalize('NFD'))]);
    const [hit] = decomposed.find('ĐẠI BIỂU');
    expect(decomposed.letters(hit!)).toEqual({ start: 0, end: 'đại biểu'.normalize('NFD').length });
  });
});
