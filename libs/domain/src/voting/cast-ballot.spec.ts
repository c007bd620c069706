import { castBallot } from './cast-ballot.js';
import { agreeId, aVote } from './vote.example.js';

describe('castBallot', () => {
  it('accepts an entitled member', () => {
    expect(castBallot(aVote(), 'm3', agreeId).accepted).toBeTrue();
  });

  it('refuses before opening and after the close', () => {
    for (const status of ['draft', 'closed', 'published'] as const) {
      expect(castBallot(aVote({ status }), 'm3', agreeId)).toEqual({
        accepted: false,
        refusal: 'vote.not-open',
      });
    }
  });

  it('refuses whoever had no seat when the vote opened', () => {
    expect(castBallot(aVote(), 'late', agreeId)).toEqual({
      accepted: false,
      refusal: 'vote.not-entitled',
    });
  });

  it('refuses a choice that the vote does not have', () => {
    expect(castBallot(aVote(), 'm3', 'none')).toEqual({
      accepted: false,
      refusal: 'vote.unknown-choice',
    });
  });
});
