import fc from 'fast-check';
import { leastReaching, type Threshold } from './threshold.js';

const overHalf: Threshold = { numerator: 1, denominator: 2, reach: 'over' };
const twoThirds: Threshold = {
  numerator: 2,
  denominator: 3,
  reach: 'at-least',
};

describe('leastReaching', () => {
  it('needs one more than half', () => {
    expect(leastReaching(overHalf, 12)).toBe(7);
    expect(leastReaching(overHalf, 13)).toBe(7);
  });

  it('takes two thirds themselves', () => {
    expect(leastReaching(twoThirds, 12)).toBe(8);
    expect(leastReaching(twoThirds, 13)).toBe(9);
  });

  it('never needs nobody', () => {
    expect(leastReaching(overHalf, 0)).toBe(1);
    expect(leastReaching(twoThirds, 0)).toBe(1);
  });

  it('is the least number that reaches the share', () => {
    const reaches = (share: Threshold, count: number, whole: number): boolean =>
      share.reach === 'over'
        ? count * share.denominator > whole * share.numerator
        : count * share.denominator >= whole * share.numerator;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.constantFrom(overHalf, twoThirds),
        (whole, share) => {
          const least = leastReaching(share, whole);
          return reaches(share, least, whole) && !reaches(share, least - 1, whole);
        },
      ),
    );
  });
});
