import { paginate, type Piece } from './paginate.js';

const room = { first: 40, top: 0, bottom: 100 };

function aPiece(change: Partial<Piece> = {}): Piece {
  return { height: 20, gap: 0, keepNext: false, draw: () => undefined, ...change };
}

describe('paginate', () => {
  it('fills a page and goes on at the top of the next', () => {
    const placed = paginate([aPiece(), aPiece(), aPiece(), aPiece({ gap: 6 })], room);
    expect(placed.map(({ page, top }) => [page, top])).toEqual([
      [0, 40],
      [0, 60],
      [0, 80],
      [1, 0],
    ]);
  });

  it('keeps together what belongs together', () => {
    const held = [aPiece({ keepNext: true }), aPiece()];
    const placed = paginate([aPiece(), aPiece(), ...held], room);
    expect(placed.map(({ page }) => page)).toEqual([0, 0, 1, 1]);
  });

  it('parts a chain that is taller than a page instead of losing it', () => {
    const chain = Array.from({ length: 12 }, () => aPiece({ keepNext: true }));
    const placed = paginate(chain, room);
    expect(placed.length).toBe(12);
    expect(placed.every(({ top, piece }) => top + piece.height <= room.bottom)).toBeTrue();
  });

  it('repeats the head of a table on every page it reaches', () => {
    const head = aPiece({ height: 10, keepNext: true });
    const rows = Array.from({ length: 8 }, () => aPiece({ head }));
    const placed = paginate([head, ...rows], room);
    const heads = placed.filter(({ piece }) => piece === head);
    expect(heads.map(({ page }) => page)).toEqual([0, 1, 2]);
    expect(placed.every(({ top, piece }) => top + piece.height <= room.bottom)).toBeTrue();
  });
});
