import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Meeting, Registration } from './meeting.js';
import { seatedIds } from './meeting.js';
import { isOver } from './meeting-lifecycle.js';
import { registerMeeting } from './register-meeting.js';

/** What of a registration everyone invited must be told when it changes. */
export const announcedFields = ['title', 'startsAt', 'endsAt', 'place'] as const;
export type AnnouncedField = (typeof announcedFields)[number];

export interface MeetingChange {
  readonly registration: Registration;
  /** Nothing is different from what was stored. */
  readonly unchanged: boolean;
  /** What the invited must be told about. */
  readonly announced: readonly AnnouncedField[];
  /** People who got a seat, and people who lost theirs. */
  readonly joinedIds: readonly string[];
  readonly leftIds: readonly string[];
}

/**
 * Changes the registration of a meeting that is not over. `revision` is the one the editor saw: when somebody
 * else saved in between, the newer words are not overwritten.
 */
export function changeMeeting(
  meeting: Meeting,
  revisions: { readonly stored: number; readonly seen: number },
  wanted: Registration,
): Decision<MeetingChange> {
  if (isOver(meeting.status)) return refuse('meeting.wrong-state', { status: meeting.status });
  if (revisions.stored !== revisions.seen) return refuse('meeting.changed-elsewhere');
  const tidy = registerMeeting(wanted);
  if (!tidy.accepted) return tidy;
  const before = new Set(seatedIds(meeting));
  const after = new Set(seatedIds(tidy.facts));
  return accept({
    registration: tidy.facts,
    unchanged: sameRegistration(meeting, tidy.facts),
    announced: announcedFields.filter((field) => !same(meeting[field], tidy.facts[field])),
    joinedIds: [...after].filter((id) => !before.has(id)),
    leftIds: [...before].filter((id) => !after.has(id)),
  });
}

function sameRegistration(one: Registration, other: Registration): boolean {
  return (
    announcedFields.every((field) => same(one[field], other[field])) &&
    one.unitId === other.unitId &&
    one.chairId === other.chairId &&
    one.secretaryId === other.secretaryId &&
    sameSet(one.memberIds, other.memberIds) &&
    sameSet(one.guestIds, other.guestIds)
  );
}

function same(one: string | Date, other: string | Date): boolean {
  return one.valueOf() === other.valueOf();
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one);
  return known.size === other.length && other.every((id) => known.has(id));
}
