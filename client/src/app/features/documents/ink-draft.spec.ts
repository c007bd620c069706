import { InkDraft } from './ink-draft';

const drawn = (draft: InkDraft, pageIndex: number, points: readonly [number, number][]): void => {
  const [first = [0, 0], ...rest] = points;
  draft.begin(pageIndex, ...first);
  for (const point of rest) draft.go(...point);
  draft.lift();
};

describe('InkDraft', () => {
  let draft: InkDraft;
  beforeEach(() => (draft = new InkDraft()));

  it('joins the strokes of a page and keeps pages apart', () => {
    drawn(draft, 2, [
      [1, 1],
      [5, 1],
    ]);
    drawn(draft, 3, [[7, 7]]);
    drawn(draft, 2, [
      [1, 2],
      [5, 2],
    ]);
    expect(draft.parts()).toEqual([
      {
        pageIndex: 2,
        strokes: [
          [10, 10, 50, 10],
          [10, 20, 50, 20],
        ],
      },
      { pageIndex: 3, strokes: [[70, 70]] },
    ]);
  });

  it('shows the stroke under the pen on its page only', () => {
    draft.begin(0, 1, 1);
    draft.go(2, 2);
    expect(draft.on(0)).toEqual([[10, 10, 20, 20]]);
    expect(draft.on(1)).toEqual([]);
    expect(draft.empty).toBeTrue();
  });

  it('takes the last stroke back, whichever page it is on', () => {
    drawn(draft, 0, [[1, 1]]);
    drawn(draft, 1, [[2, 2]]);
    expect(draft.undo()).toBeTrue();
    expect(draft.parts()).toEqual([{ pageIndex: 0, strokes: [[10, 10]] }]);
    expect(draft.undo()).toBeTrue();
    expect(draft.undo()).toBeFalse();
    expect(draft.empty).toBeTrue();
  });

  it('forgets a stroke that was a pinch', () => {
    draft.begin(0, 1, 1);
    draft.drop();
    draft.lift();
    expect(draft.empty).toBeTrue();
  });

  it('is full after fifty strokes on a page', () => {
    for (let stroke = 0; stroke < 50; stroke += 1) drawn(draft, 0, [[stroke, stroke]]);
    expect(draft.full).toBeTrue();
  });
});
