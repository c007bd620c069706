import { accept, refuse, type Decision } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import type { Vote, VoteChoice } from './vote.js';
import { afterStep } from './vote-lifecycle.js';

/** A label and the id that was made for it. */
export type ChoiceDraft = Pick<VoteChoice, 'id' | 'label'>;

/** A vote can be prepared for a meeting that is still to come or going on. The first choice is the one for the motion. */
export function prepareVote(
  meetingStatus: MeetingStatus,
  drafts: readonly ChoiceDraft[],
): Decision<{ readonly choices: readonly VoteChoice[] }> {
  if (meetingStatus === 'closed' || meetingStatus === 'cancelled') {
    return refuse('meeting.wrong-state');
  }
  return accept({
    choices: drafts.map((draft, index) => ({
      ...draft,
      approving: index === 0,
    })),
  });
}

/** Text, choices and rule are fixed once the vote was opened: what was voted on never changes afterwards. */
export function changeVote(vote: Pick<Vote, 'status'>): Decision<null> {
  return afterStep(vote.status, 'change') === undefined ? refuse('vote.not-draft') : accept(null);
}
