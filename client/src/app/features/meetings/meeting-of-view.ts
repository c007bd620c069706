import type { MeetingView } from 'dienhong/contracts';
import type { Meeting } from 'dienhong/domain';

/** The meeting as the rules take it, of what the server showed. */
export function meetingOfView(view: MeetingView): Meeting {
  return {
    id: view.id,
    kind: view.kind,
    title: view.title,
    startsAt: new Date(view.startsAt),
    endsAt: new Date(view.endsAt),
    place: view.place,
    unitId: view.unitId,
    chairId: view.chair.id,
    secretaryId: view.secretary.id,
    memberIds: view.members.map(({ id }) => id),
    guestIds: view.guests.map(({ id }) => id),
    status: view.status,
    joinCode: view.joinCode,
  };
}
