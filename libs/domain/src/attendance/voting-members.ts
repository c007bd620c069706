import type { Seat } from '../access/scene.js';
import type { Meeting } from '../meetings/meeting.js';

type People = Pick<Meeting, 'chairId' | 'secretaryId' | 'memberIds' | 'guestIds'>;

/** Those who count for the quorum and vote: the chair and the members, each once. A guest never is. */
export function votingMembers(meeting: Pick<Meeting, 'chairId' | 'memberIds'>): readonly string[] {
  return [...new Set([meeting.chairId, ...meeting.memberIds])];
}

/** Everyone who has a line on the roll, each once, in the order chair, secretary, members, guests. */
export function rollOf(meeting: People): readonly string[] {
  return [
    ...new Set([meeting.chairId, meeting.secretaryId, ...meeting.memberIds, ...meeting.guestIds]),
  ];
}

/** The one seat of a person, the stronger first; undefined for somebody who has none. */
export function seatOf(meeting: People, accountId: string): Seat | undefined {
  if (meeting.chairId === accountId) return 'chair';
  if (meeting.secretaryId === accountId) return 'secretary';
  if (meeting.memberIds.includes(accountId)) return 'member';
  return meeting.guestIds.includes(accountId) ? 'guest' : undefined;
}
