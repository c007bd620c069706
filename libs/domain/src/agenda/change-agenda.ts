import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import { isOver } from '../meetings/meeting-lifecycle.js';

/** The agenda may be written until the meeting is over, also while it is in session. */
export function changeAgenda(meetingStatus: MeetingStatus): Decision<null> {
  return isOver(meetingStatus)
    ? refuse('meeting.wrong-state', { status: meetingStatus })
    : accept(null);
}
