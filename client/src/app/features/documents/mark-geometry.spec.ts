import type { AnnotationPart, AnnotationView } from 'dienhong/contracts';
import { boundsOf, initialsOf, inPageOrder, markAt } from './mark-geometry';

const mark = (id: string, part: Partial<AnnotationPart>): AnnotationView => ({
  id,
  documentId: 'paper',
  authorId: 'me',
  authorName: 'Lê Lan',
  kind: 'note',
  colour: 'gold',
  parts: [{ pageIndex: 0, ...part }],
  quote: null,
  text: '',
  shared: false,
  createdAt: '2026-11-27T01:00:00.000Z',
  changedAt: '2026-11-27T01:00:00.000Z',
  revision: 1,
});
const line = mark('line', { quads: [[100, 700, 300, 700, 100, 688, 300, 688]] });
const note = mark('note', { point: [110, 690] });
const ink = mark('ink', { strokes: [[1000, 1000, 2000, 2000]] });

describe('markAt', () => {
  it('finds a highlight by any of its places and nothing beside it', () => {
    expect(markAt([line], 0, [200, 694], 3)).toBe(line);
    expect(markAt([line], 0, [200, 680], 3)).toBeUndefined();
    expect(markAt([line], 1, [200, 694], 3)).toBeUndefined();
  });

  it('finds a stroke between its points', () => {
    expect(markAt([ink], 0, [150, 151], 3)).toBe(ink);
    expect(markAt([ink], 0, [150, 170], 3)).toBeUndefined();
  });

  it('prefers what was put down last where both lie under the finger', () => {
    const above = { ...line, id: 'above' };
    expect(markAt([line, above], 0, [200, 694], 3)).toBe(above);
    expect(markAt([note, line], 0, [110, 690], 12)).toBe(line);
    expect(markAt([line, note], 0, [110, 690], 12)).toBe(note);
  });
});

describe('A mark', () => {
  it('is bounded by all of its pieces', () => {
    expect(
      boundsOf({
        pageIndex: 0,
        strokes: [
          [10, 20, 30, 5],
          [100, 0],
        ],
      }),
    ).toEqual({
      left: 1,
      top: 0,
      right: 10,
      bottom: 2,
    });
    expect(boundsOf({ pageIndex: 0 })).toBeUndefined();
  });

  it('stands before what is further down or on a later page', () => {
    const later = mark('later', { pageIndex: 1, point: [0, 800] });
    const low = mark('low', { point: [0, 50] });
    expect([later, low, line].sort(inPageOrder).map(({ id }) => id)).toEqual([
      'line',
      'low',
      'later',
    ]);
  });
});

describe('A name', () => {
  it('is told by its initials', () => {
    expect(initialsOf('Nguyễn Thị Bích Ngọc')).toBe('NN');
    expect(initialsOf('Đặng Quốc Bình')).toBe('ĐB');
    expect(initialsOf('lan')).toBe('L');
  });
});
