import { accept, refuse, type Decision } from '../decision.js';
import type { Meeting } from '../meetings/meeting.js';

/** How long before the planned begin the door opens, milliseconds. */
export const doorOpensBeforeMs = 60 * 60_000;

/**
 * Whether the roll may be changed now: while the meeting is in session, and from an hour before the planned begin
 * of one that was called. Guests are checked in like members; they do not count for the quorum.
 */
export function checkIn(
  meeting: Pick<Meeting, 'status' | 'startsAt'>,
  now: Date,
): Decision<{ readonly at: Date }> {
  const doorOpensAt = meeting.startsAt.getTime() - doorOpensBeforeMs;
  const open =
    meeting.status === 'in-session' ||
    (meeting.status === 'invited' && now.getTime() >= doorOpensAt);
  return open ? accept({ at: now }) : refuse('check-in.not-open');
}
