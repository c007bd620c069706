import { mergeLines, type Box } from './line-merging';

const box = (left: number, top: number, right: number, bottom = top + 12): Box => ({
  left,
  top,
  right,
  bottom,
});

describe('mergeLines', () => {
  it('makes the words of a line one box', () => {
    expect(mergeLines([box(10, 0, 50), box(52, 0, 90), box(91, 1, 140, 12)])).toEqual([
      box(10, 0, 140, 12),
    ]);
  });

  it('keeps lines apart, from the top down', () => {
    expect(mergeLines([box(10, 20, 80), box(10, 0, 200)])).toEqual([
      box(10, 0, 200),
      box(10, 20, 80),
    ]);
  });

  it('takes a raised figure into its line', () => {
    expect(mergeLines([box(10, 10, 50, 24), box(50, 8, 55, 16)])).toEqual([box(10, 8, 55, 24)]);
  });

  it('keeps two columns apart', () => {
    expect(mergeLines([box(10, 0, 100), box(300, 0, 400)]).length).toBe(2);
  });

  it('joins what a later piece bridges', () => {
    expect(mergeLines([box(0, 0, 10), box(100, 0, 110), box(10, 0, 100)])).toEqual([
      box(0, 0, 110),
    ]);
  });

  it('forgets boxes without extent and those given twice', () => {
    expect(mergeLines([box(5, 0, 5), box(0, 0, 10), box(0, 0, 10), box(0, 0, 10, 0)])).toEqual([
      box(0, 0, 10),
    ]);
  });
});
