import type { OwnBallot, VoteView } from 'dienhong/contracts';
import { newestBallots, newestVotes } from './newest-votes';

const vote = (id: string, status: VoteView['status']): VoteView => ({
  ...{ id, status, agendaItemId: null, text: id, choices: [], rule: 'over-half-of-members' },
  ...{ openedAt: null, closedAt: null, castCount: 0, entitledCount: 0, result: null },
});
const ballot = (minute: number): OwnBallot => ({
  voteId: 'v',
  choiceId: `c${String(minute)}`,
  castAt: `2026-11-27T01:0${String(minute)}:00.000Z`,
});

describe('newestVotes', () => {
  it('shows our own step before it is told', () => {
    const shown = newestVotes([vote('a', 'draft')], new Map([['a', vote('a', 'open')]]));
    expect(shown.map((one) => one.status)).toEqual(['open']);
  });

  it('never goes back to a late reply', () => {
    const shown = newestVotes([vote('a', 'published')], new Map([['a', vote('a', 'open')]]));
    expect(shown.map((one) => one.status)).toEqual(['published']);
  });
});

describe('newestBallots', () => {
  it('keeps the last change, whichever acknowledgement comes last', () => {
    const known = newestBallots(new Map(), [ballot(2)]);
    expect(newestBallots(known, [ballot(1)]).get('v')?.choiceId).toBe('c2');
    expect(newestBallots(known, [ballot(3)]).get('v')?.choiceId).toBe('c3');
  });
});
