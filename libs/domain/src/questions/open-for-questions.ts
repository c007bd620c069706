import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Meeting, MeetingStatus } from '../meetings/meeting.js';

/** Citizens ask from the announcement of the dialogue until it is closed, also while it is adjourned. */
export const askingStatuses = [
  'invited',
  'in-session',
  'adjourned',
] as const satisfies readonly MeetingStatus[];

/** Whether citizens may ask and support here now. */
export function openForQuestions(meeting: Pick<Meeting, 'kind' | 'status'>): Decision<null> {
  const open = meeting.kind === 'dialogue' && askingStatuses.some((one) => one === meeting.status);
  return open ? accept(null) : refuse('question.closed');
}
