import type { QuorumCount } from '../attendance/count-quorum.js';
import { votingMembers } from '../attendance/voting-members.js';
import { accept, refuse, type Decision } from '../decision.js';
import type { Meeting } from '../meetings/meeting.js';
import type { Vote } from './vote.js';
import { afterStep } from './vote-lifecycle.js';

/** What opening a vote depends on besides the vote. */
export interface Opening {
  readonly meeting: Pick<Meeting, 'status' | 'chairId' | 'memberIds'>;
  readonly quorum: Pick<QuorumCount, 'met' | 'needed' | 'present'>;
  /** Another vote of the same meeting is open: a member answers one question at a time. */
  readonly anotherOpen: boolean;
}

/** Opens a vote and fixes who is entitled: the chair and the members who have a seat at this moment. */
export function openVote(
  vote: Pick<Vote, 'status'>,
  { meeting, quorum, anotherOpen }: Opening,
): Decision<{ readonly entitledIds: readonly string[] }> {
  if (afterStep(vote.status, 'open') === undefined) return refuse('vote.not-draft');
  if (meeting.status !== 'in-session') return refuse('vote.meeting-not-in-session');
  if (anotherOpen) return refuse('vote.another-open');
  if (!quorum.met) {
    const { needed, present } = quorum;
    return refuse('vote.no-quorum', {
      needed,
      present,
      missing: needed - present,
    });
  }
  return accept({ entitledIds: votingMembers(meeting) });
}
