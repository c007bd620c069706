import { event } from '../event.js';
import { OwnBallot, VoteView, VoteWatch } from './voting.schemas.js';

export const votingEvents = {
  /** A vote was prepared, opened, moved on, closed or published; key: vote id; null when removed. */
  'vote.changed': event({ audience: ['members', 'screen'], payload: VoteView }),
  /** Who has not voted, figures before publication; key: vote id. */
  'vote.watched': event({ audience: ['chair'], payload: VoteWatch }),
  /** My ballot was stored, for my other devices; key: vote id. */
  'ballot.recorded': event({ audience: ['person'], payload: OwnBallot, passing: true }),
} as const;
