import { bySupport, inSettledOrder } from './question-order';

const one = (id: string, support: number, minute: number, onWall = false, answered = false) => ({
  id,
  support,
  onWall,
  status: answered ? ('answered' as const) : ('published' as const),
  askedAt: new Date(Date.UTC(2026, 10, 27, 8, minute)).toISOString(),
});

describe('the order of questions', () => {
  it('puts the wall first, then support, then the newest, answered ones last', () => {
    const order = [
      one('done', 99, 9, false, true),
      one('old', 3, 1),
      one('new', 3, 2),
      one('top', 9, 0),
      one('wall', 0, 0, true),
    ];
    expect(order.sort(bySupport).map(({ id }) => id)).toEqual([
      'wall',
      'top',
      'new',
      'old',
      'done',
    ]);
  });

  it('does not move what is settled, and puts newcomers at the end', () => {
    const questions = [one('late', 99, 5), one('a', 1, 1), one('b', 50, 2)];
    const shown = inSettledOrder(questions, ['a', 'gone', 'b']);
    expect(shown.map(({ id }) => id)).toEqual(['a', 'b', 'late']);
  });
});
