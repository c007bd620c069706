import fc from 'fast-check';
import { countBallots, type Ballot, type Hall } from './count-ballots.js';
import { majorityRuleIds } from './majority.js';
import { agreeId, aVote, disagreeId, otherId } from './vote.example.js';

const hall: Hall = { chairId: 'm0', presentIds: new Set(aVote().entitledIds) };

/** The first `agree` members agree, the next disagree, the next have another opinion. */
function ballots(agree: number, disagree: number, other = 0): Ballot[] {
  const choices = [
    ...Array<string>(agree).fill(agreeId),
    ...Array<string>(disagree).fill(disagreeId),
    ...Array<string>(other).fill(otherId),
  ];
  return choices.map((choiceId, index) => ({
    accountId: `m${String(index)}`,
    choiceId,
    castAt: 1,
  }));
}

const anyBallots = fc.uniqueArray(
  fc.record({
    accountId: fc.integer({ min: 0, max: 14 }).map((index) => `m${String(index)}`),
    choiceId: fc.constantFrom(agreeId, disagreeId, otherId, 'foreign'),
    castAt: fc.integer({ min: 1, max: 4 }),
  }),
  {
    selector: (ballot) => `${ballot.accountId}:${String(ballot.castAt)}`,
    maxLength: 60,
  },
);

describe('countBallots', () => {
  it('passes with over half of all members', () => {
    const tally = countBallots(aVote(), ballots(7, 3), hall);
    expect(tally).toEqual(
      jasmine.objectContaining({
        entitled: 12,
        cast: 10,
        approvals: 7,
        needed: 7,
        passed: true,
      }),
    );
    expect(tally.counts.map((one) => one.count)).toEqual([7, 3, 0]);
  });

  it('fails with exactly half when some did not vote', () => {
    expect(countBallots(aVote(), ballots(6, 5), hall).passed).toBeFalse();
    expect(countBallots(aVote(), ballots(6, 5, 1), hall).passed).toBeFalse();
  });

  it('lets the chair’s ballot decide equal halves', () => {
    expect(countBallots(aVote(), ballots(6, 6), hall)).toEqual(
      jasmine.objectContaining({ passed: true, decidedByChair: true }),
    );
    expect(countBallots(aVote(), ballots(6, 6), { ...hall, chairId: 'm11' })).toEqual(
      jasmine.objectContaining({ passed: false, decidedByChair: false }),
    );
  });

  it('measures against those present, and counts whoever voted as present', () => {
    const vote = aVote({ rule: 'over-half-of-present' });
    const few: Hall = {
      chairId: 'm0',
      presentIds: new Set(['m0', 'm1', 'm9']),
    };
    const tally = countBallots(vote, ballots(3, 1), few);
    expect(tally).toEqual(jasmine.objectContaining({ present: 5, needed: 3, passed: true }));
  });

  it('measures against the ballots cast', () => {
    const vote = aVote({ rule: 'over-half-of-cast' });
    expect(countBallots(vote, ballots(2, 1), hall).passed).toBeTrue();
    expect(countBallots(vote, ballots(2, 2), hall).passed).toBeFalse();
  });

  it('asks for two thirds of all members where the rule does', () => {
    const vote = aVote({ rule: 'two-thirds-of-members' });
    expect(countBallots(vote, ballots(7, 0), hall).passed).toBeFalse();
    expect(countBallots(vote, ballots(8, 4), hall).passed).toBeTrue();
  });

  it('passes nothing when nobody voted', () => {
    for (const rule of majorityRuleIds) {
      expect(countBallots(aVote({ rule }), [], hall).passed).toBeFalse();
    }
  });

  it('does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(
        anyBallots.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.constantFrom(...majorityRuleIds),
        ([all, shuffled], rule) => {
          expect(countBallots(aVote({ rule }), shuffled, hall)).toEqual(
            countBallots(aVote({ rule }), all, hall),
          );
        },
      ),
    );
  });

  it('counts one ballot per entitled member', () => {
    fc.assert(
      fc.property(anyBallots, (all) => {
        const tally = countBallots(aVote(), all, hall);
        const voters = new Set(
          all
            .filter(
              (one) => aVote().entitledIds.includes(one.accountId) && one.choiceId !== 'foreign',
            )
            .map((one) => one.accountId),
        );
        expect(tally.cast).toBe(voters.size);
        expect(tally.counts.reduce((sum, one) => sum + one.count, 0)).toBe(tally.cast);
        expect(tally.cast).toBeLessThanOrEqual(tally.entitled);
      }),
    );
  });

  it('counts the last change of mind', () => {
    fc.assert(
      fc.property(anyBallots, fc.constantFrom(agreeId, disagreeId), (all, choiceId) => {
        const before = countBallots(
          aVote(),
          all.filter((one) => one.accountId !== 'm3'),
          hall,
        );
        const after = countBallots(
          aVote(),
          [{ accountId: 'm3', choiceId, castAt: 9 }, ...all],
          hall,
        );
        const of = (tally: typeof after): number =>
          tally.counts.find((one) => one.choiceId === choiceId)?.count ?? 0;
        expect(of(after)).toBe(of(before) + 1);
      }),
    );
  });
});
