import { closeVote, publishVote } from './close-vote.js';
import { agreeId, aVote } from './vote.example.js';

const hall = { chairId: 'm0', presentIds: new Set<string>() };
const ballots = [{ accountId: 'm1', choiceId: agreeId, castAt: 1 }];

describe('closeVote', () => {
  it('recounts and keeps the figures until they are published', () => {
    const decision = closeVote(aVote(), ballots, hall, false);
    expect(decision.accepted && decision.facts.status).toBe('closed');
    expect(decision.accepted && decision.facts.tally.approvals).toBe(1);
  });

  it('publishes at once when asked', () => {
    const decision = closeVote(aVote(), ballots, hall, true);
    expect(decision.accepted && decision.facts.status).toBe('published');
  });

  it('closes only what is open', () => {
    for (const status of ['draft', 'closed', 'published'] as const) {
      expect(closeVote(aVote({ status }), ballots, hall, true)).toEqual({
        accepted: false,
        refusal: 'vote.not-open',
      });
    }
  });
});

describe('publishVote', () => {
  it('shows only what was closed', () => {
    expect(publishVote(aVote({ status: 'closed' })).accepted).toBeTrue();
    for (const status of ['draft', 'open', 'published'] as const) {
      expect(publishVote(aVote({ status }))).toEqual({
        accepted: false,
        refusal: 'vote.not-closed',
      });
    }
  });
});
