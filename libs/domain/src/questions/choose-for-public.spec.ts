import fc from 'fast-check';
import { chooseForPublic, type Listed } from './choose-for-public.js';

const questions = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    askedAt: fc.date({ noInvalidDate: true }),
    support: fc.nat(500),
    onWall: fc.boolean(),
  }),
  { selector: (one) => one.id, maxLength: 40 },
);

describe('the citizens’ list of questions', () => {
  it('is bounded, newest first, and invents nothing', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 2, max: 12 }), (published, most) => {
        const list = chooseForPublic<Listed>(published, most);
        const ordered = list.every(
          (one, place) => place === 0 || (list[place - 1]?.askedAt ?? one.askedAt) >= one.askedAt,
        );
        return (
          list.length === Math.min(most, published.length) &&
          ordered &&
          new Set(list).size === list.length &&
          list.every((one) => published.includes(one))
        );
      }),
    );
  });

  it('keeps the question on the wall and the most supported, however old', () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 27, 8, minute));
    const published = Array.from({ length: 30 }, (_one, place) => ({
      id: String(place),
      askedAt: at(place),
      support: place === 1 ? 412 : 0,
      onWall: place === 0,
    }));
    const chosen = chooseForPublic(published, 4).map((one) => one.id);
    expect(chosen).toContain('0');
    expect(chosen).toContain('1');
    expect(chosen[0]).toBe('29');
  });
});
