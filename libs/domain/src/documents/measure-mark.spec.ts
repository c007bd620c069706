import { aMark } from './annotation.example.js';
import { measureMark } from './measure-mark.js';

const refused = (refusal: string) => jasmine.objectContaining({ accepted: false, refusal });

describe('measureMark', () => {
  it('accepts each kind drawn in its own way', () => {
    expect(measureMark(aMark(), 1).accepted).toBeTrue();
    const note = aMark({ kind: 'note', parts: [{ pageIndex: 0, point: [10, 20] }] });
    expect(measureMark(note, 1).accepted).toBeTrue();
    const ink = aMark({ kind: 'ink', parts: [{ pageIndex: 0, strokes: [[0, 0, 10, 10]] }] });
    expect(measureMark(ink, 1).accepted).toBeTrue();
  });

  it('refuses a page that the paper does not have', () => {
    const beyond = aMark({
      parts: [...aMark().parts, { pageIndex: 3, quads: [[0, 0, 1, 0, 0, 1, 1, 1]] }],
    });
    expect(measureMark(beyond, 3)).toEqual({
      accepted: false,
      refusal: 'annotation.outside-page',
      detail: { page: 4, pages: 3 },
    });
  });

  it('refuses what is not drawn as its kind is drawn', () => {
    const wrong = [
      aMark({ parts: [] }),
      aMark({ parts: [{ pageIndex: 0 }] }),
      aMark({ parts: [{ pageIndex: 0, quads: [] }] }),
      aMark({ kind: 'note' }),
      aMark({ kind: 'ink', parts: [{ pageIndex: 0, strokes: [[1, 2, 3]] }] }),
      aMark({ kind: 'ink', parts: [{ pageIndex: 0, strokes: [[1, 2]], point: [1, 2] }] }),
    ];
    for (const mark of wrong) expect(measureMark(mark, 5)).toEqual(refused('request.invalid'));
  });

  it('refuses a mark as heavy as a paper', () => {
    const strokes = Array.from({ length: 11 }, () => Array.from({ length: 2_000 }, () => 1));
    const heavy = aMark({ kind: 'ink', parts: [{ pageIndex: 0, strokes }] });
    expect(measureMark(heavy, 1)).toEqual(refused('request.too-large'));
  });
});
