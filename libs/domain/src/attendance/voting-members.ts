import type { Meeting } from '../meetings/meeting.js';

type Seats = Pick<Meeting, 'chairId' | 'memberIds'>;

/** Those who count for the quorum and vote: the chair and the members, each once. A guest never is. */
export function votingMembers(meeting: Seats): readonly string[] {
  return [...new Set([meeting.chairId, ...meeting.memberIds])];
}

/** Everyone who has a line on the roll, each once, in the order chair, secretary, members, guests. */
export function rollOf(
  meeting: Pick<Meeting, 'chairId' | 'secretaryId' | 'memberIds' | 'guestIds'>,
): readonly string[] {
  return [
    ...new Set([meeting.chairId, meeting.secretaryId, ...meeting.memberIds, ...meeting.guestIds]),
  ];
}
