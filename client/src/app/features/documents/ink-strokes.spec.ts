import { distanceToSegment, keepStroke, strokePath } from './ink-strokes';

const wave = (points: number): number[] =>
  Array.from({ length: points }, (_none, place) => [
    place * 0.7,
    400 + 20 * Math.sin(place / 20),
  ]).flat();

describe('keepStroke', () => {
  it('keeps a straight line as its two ends, in tenths of a point', () => {
    expect(keepStroke([10, 10, 20, 10.1, 30, 10, 40.04, 10])).toEqual([100, 100, 400, 100]);
  });

  it('keeps a corner', () => {
    expect(keepStroke([0, 0, 50, 0, 50, 50])).toEqual([0, 0, 500, 0, 500, 500]);
  });

  it('keeps a dot as one point', () => {
    expect(keepStroke([5, 7])).toEqual([50, 70]);
    expect(keepStroke([5, 7, 5.01, 7.01])).toEqual([50, 70]);
    expect(keepStroke([])).toEqual([]);
  });

  it('makes a long stroke short and stays within half a point of it', () => {
    const drawn = wave(600);
    const kept = keepStroke(drawn);
    expect(kept.length).toBeLessThan(drawn.length / 8);
    for (let place = 0; place < drawn.length; place += 2) {
      let nearest = Infinity;
      for (let from = 0; from + 3 < kept.length; from += 2) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = kept.slice(from, from + 4).map((n) => n / 10);
        nearest = Math.min(
          nearest,
          distanceToSegment(drawn[place] ?? 0, drawn[place + 1] ?? 0, ax, ay, bx, by),
        );
      }
      expect(nearest).toBeLessThan(0.6);
    }
  });

  it('gives whole numbers only', () => {
    expect(keepStroke(wave(50)).every(Number.isInteger)).toBeTrue();
  });
});

describe('strokePath', () => {
  it('draws a dot, a line and a curve', () => {
    expect(strokePath([50, 70])).toBe('M5 7h0.01');
    expect(strokePath([0, 0, 100, 100])).toBe('M0 0L10 10');
    expect(strokePath([0, 0, 100, 0, 100, 100])).toBe('M0 0Q10 0 10 5L10 10');
  });
});
