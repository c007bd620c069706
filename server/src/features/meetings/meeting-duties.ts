import { seatedIds, type Meeting, type MeetingChange } from 'dienhong/domain';
import type { Obligation } from '../../journal/obligations.js';

/** Everyone with a seat is invited, but for the one who sends the invitations. */
export function inviteAll(meeting: Meeting, actorId: string): Obligation[] {
  return seatedIds(meeting)
    .filter((id) => id !== actorId)
    .map((id) => duty(meeting, id, 'invitation', announcement(meeting)));
}

/** After the invitations: newcomers are invited, the others hear what is new, those without a seat hear that. */
export function tellChange(meeting: Meeting, change: MeetingChange, actorId: string): Obligation[] {
  const joined = new Set(change.joinedIds);
  const facts = { ...announcement(meeting), changed: change.announced.join(',') };
  const stayed = seatedIds(meeting).filter((id) => !joined.has(id));
  return [
    ...change.joinedIds.map((id) => duty(meeting, id, 'invitation', announcement(meeting))),
    ...(change.announced.length === 0
      ? []
      : stayed.map((id) => duty(meeting, id, 'meeting-changed', facts))),
    ...change.leftIds.map((id) =>
      duty(meeting, id, 'meeting-changed', { ...facts, changed: 'seat' }),
    ),
  ].filter((one) => one.accountId !== actorId);
}

/** Those who were invited hear that it does not take place, and why. */
export function tellCancelled(meeting: Meeting, reason: string, actorId: string): Obligation[] {
  return seatedIds(meeting)
    .filter((id) => id !== actorId)
    .map((id) => duty(meeting, id, 'meeting-cancelled', { ...announcement(meeting), reason }));
}

function announcement(meeting: Meeting): Record<string, string> {
  return {
    kind: meeting.kind,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    place: meeting.place,
  };
}

function duty(
  meeting: Meeting,
  accountId: string,
  kind: Obligation['kind'],
  facts: Obligation['facts'],
): Obligation {
  return { accountId, kind, meetingId: meeting.id, meetingTitle: meeting.title, facts };
}
