import { openVote, type Opening } from './open-vote.js';
import { aVote } from './vote.example.js';

const draft = aVote({ status: 'draft' });
const opening: Opening = {
  meeting: { status: 'in-session', chairId: 'an', memberIds: ['binh', 'chi'] },
  quorum: { met: true, needed: 2, present: 3 },
  anotherOpen: false,
};

describe('openVote', () => {
  it('entitles the chair and the members of this moment', () => {
    expect(openVote(draft, opening)).toEqual({
      accepted: true,
      facts: { entitledIds: ['an', 'binh', 'chi'] },
    });
  });

  it('refuses outside the session', () => {
    for (const status of ['draft', 'invited', 'adjourned', 'closed', 'cancelled'] as const) {
      const decision = openVote(draft, {
        ...opening,
        meeting: { ...opening.meeting, status },
      });
      expect(decision).toEqual({
        accepted: false,
        refusal: 'vote.meeting-not-in-session',
      });
    }
  });

  it('says how many members are missing', () => {
    const quorum = { met: false, needed: 8, present: 6 };
    expect(openVote(draft, { ...opening, quorum })).toEqual({
      accepted: false,
      refusal: 'vote.no-quorum',
      detail: { needed: 8, present: 6, missing: 2 },
    });
  });

  it('opens one vote at a time, each once', () => {
    expect(openVote(draft, { ...opening, anotherOpen: true })).toEqual({
      accepted: false,
      refusal: 'vote.another-open',
    });
    expect(openVote(aVote({ status: 'closed' }), opening)).toEqual({
      accepted: false,
      refusal: 'vote.not-draft',
    });
  });
});
