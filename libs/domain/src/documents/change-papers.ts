import { accept, refuse, type Decision } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';

/** When the meeting's papers may still be touched; what has lain before an open meeting stays in its record. */
const allowed = {
  upload: ['draft', 'invited', 'in-session', 'adjourned'],
  rename: ['draft', 'invited', 'in-session', 'adjourned'],
  remove: ['draft', 'invited'],
} as const satisfies Record<string, readonly MeetingStatus[]>;

/** Handing in, renaming or withdrawing a paper, in the state the meeting is in. */
export function changePapers(act: keyof typeof allowed, status: MeetingStatus): Decision<null> {
  const states: readonly MeetingStatus[] = allowed[act];
  return states.includes(status) ? accept(null) : refuse('meeting.wrong-state', { status });
}
