import type { Meeting } from './meeting.js';

/** A commune's working meeting, invited, tomorrow morning at eight in Vietnam. */
export function aMeeting(differences: Partial<Meeting> = {}): Meeting {
  return {
    id: '019a0000-0000-7000-8000-000000000001',
    kind: 'meeting',
    title: 'Phiên họp Ủy ban nhân dân xã tháng 11',
    startsAt: new Date('2026-11-27T01:00:00Z'),
    endsAt: new Date('2026-11-27T04:00:00Z'),
    place: 'Phòng họp số 1',
    unitId: 'unit-1',
    chairId: 'chair',
    secretaryId: 'secretary',
    memberIds: ['member-1', 'member-2', 'member-3'],
    guestIds: ['guest-1'],
    status: 'invited',
    joinCode: null,
    ...differences,
  };
}

/** A dialogue conference that citizens may already join. */
export function aDialogue(differences: Partial<Meeting> = {}): Meeting {
  return aMeeting({
    kind: 'dialogue',
    title: 'Hội nghị đối thoại với nhân dân năm 2026',
    place: 'Hội trường xã',
    joinCode: 'HK3M9P',
    ...differences,
  });
}
