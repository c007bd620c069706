import { countQuorum } from './count-quorum.js';

const meeting = {
  kind: 'meeting',
  chairId: 'm0',
  memberIds: Array.from({ length: 11 }, (_, index) => `m${String(index + 1)}`),
} as const;
const present = (count: number): Set<string> =>
  new Set(Array.from({ length: count }, (_, index) => `m${String(index)}`));

describe('countQuorum', () => {
  it('asks a committee for two thirds of its members', () => {
    expect(countQuorum(meeting, present(7))).toEqual({
      rule: 'two-thirds-of-members',
      entitled: 12,
      present: 7,
      needed: 8,
      met: false,
    });
    expect(countQuorum(meeting, present(8)).met).toBeTrue();
  });

  it('asks a dialogue for over half', () => {
    const dialogue = { ...meeting, kind: 'dialogue' } as const;
    expect(countQuorum(dialogue, present(6)).met).toBeFalse();
    expect(countQuorum(dialogue, present(7)).met).toBeTrue();
  });

  it('does not count guests', () => {
    expect(countQuorum(meeting, new Set([...present(7), 'guest-1', 'guest-2'])).present).toBe(7);
  });
});
