import { changeVote, prepareVote } from './prepare-vote.js';
import { aVote } from './vote.example.js';

describe('prepareVote', () => {
  const drafts = [
    { id: 'a', label: 'Đồng ý' },
    { id: 'b', label: 'Không đồng ý' },
  ];

  it('makes the first choice the one for the motion, and only it', () => {
    const decision = prepareVote('draft', drafts);
    expect(decision.accepted && decision.facts.choices.map((choice) => choice.approving)).toEqual([
      true,
      false,
    ]);
  });

  it('refuses for a meeting that is over', () => {
    expect(prepareVote('closed', drafts).accepted).toBeFalse();
    expect(prepareVote('cancelled', drafts).accepted).toBeFalse();
    expect(prepareVote('in-session', drafts).accepted).toBeTrue();
  });
});

describe('changeVote', () => {
  it('refuses once the vote was opened', () => {
    expect(changeVote(aVote({ status: 'draft' })).accepted).toBeTrue();
    for (const status of ['open', 'closed', 'published'] as const) {
      expect(changeVote(aVote({ status }))).toEqual({
        accepted: false,
        refusal: 'vote.not-draft',
      });
    }
  });
});
