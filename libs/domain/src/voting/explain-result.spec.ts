import { countBallots } from './count-ballots.js';
import { explainResult } from './explain-result.js';
import { agreeId, aVote } from './vote.example.js';

describe('explainResult', () => {
  const hall = { chairId: 'm0', presentIds: new Set<string>() };
  const agreeing = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      accountId: `m${String(index)}`,
      choiceId: agreeId,
      castAt: 1,
    }));

  it('gives the arithmetic of the rule’s own base', () => {
    expect(explainResult(countBallots(aVote(), agreeing(9), hall))).toEqual({
      verdict: 'passed',
      base: 'entitled',
      approvals: 9,
      of: 12,
      needed: 7,
    });
    const byCast = aVote({ rule: 'over-half-of-cast' });
    expect(explainResult(countBallots(byCast, agreeing(3), hall)).of).toBe(3);
  });

  it('says when it failed', () => {
    expect(explainResult(countBallots(aVote(), agreeing(6), hall)).verdict).toBe('failed');
  });
});
