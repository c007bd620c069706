import { Injectable } from '@nestjs/common';
import type { MeetingBrief, MeetingView, PersonBrief, PublicMeeting } from 'dienhong/contracts';
import { seatedIds, seatOf } from 'dienhong/domain';
import { PeopleDirectory } from '../people/index.js';
import { MeetingPapers } from './meeting-papers.js';
import { meetingOf, type MeetingRecord } from './meeting.record.js';

/** Makes of stored meetings what is shown of them. */
@Injectable()
export class MeetingViews {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly papers: MeetingPapers,
  ) {}

  /** For everyone with a seat. */
  async full(stored: MeetingRecord): Promise<MeetingView> {
    const [briefs, unitName] = await Promise.all([
      this.people.briefs(seatedIds(stored)),
      this.people.unitName(stored.unitId),
    ]);
    const person = (id: string): PersonBrief => briefs.get(id) ?? unknownPerson(id);
    return {
      id: stored._id,
      kind: stored.kind,
      title: stored.title,
      startsAt: stored.startsAt.toISOString(),
      endsAt: stored.endsAt.toISOString(),
      place: stored.place,
      unitId: stored.unitId,
      unitName,
      chair: person(stored.chairId),
      secretary: person(stored.secretaryId),
      members: stored.memberIds.map(person),
      guests: stored.guestIds.map(person),
      status: stored.status,
      openedAt: stored.openedAt?.toISOString() ?? null,
      closedAt: stored.closedAt?.toISOString() ?? null,
      cancelReason: stored.cancelReason,
      joinCode: stored.joinCode,
      revision: stored.revision,
    };
  }

  /** For citizens and the hall. */
  async forPublic(stored: MeetingRecord): Promise<PublicMeeting> {
    const [briefs, unitName] = await Promise.all([
      this.people.briefs([stored.chairId]),
      this.people.unitName(stored.unitId),
    ]);
    const chair = briefs.get(stored.chairId) ?? unknownPerson(stored.chairId);
    return {
      id: stored._id,
      kind: stored.kind,
      title: stored.title,
      startsAt: stored.startsAt.toISOString(),
      endsAt: stored.endsAt.toISOString(),
      place: stored.place,
      unitName,
      chairName: chair.name,
      chairPosition: chair.position,
      status: stored.status,
      joinCode: stored.joinCode,
    };
  }

  /** For somebody's own calendar. */
  async briefs(stored: readonly MeetingRecord[], accountId: string): Promise<MeetingBrief[]> {
    const [chairs, units, papers] = await Promise.all([
      this.people.briefs([...new Set(stored.map((one) => one.chairId))]),
      this.people.unitsById(),
      this.papers.countsOf(stored.map((one) => one._id)),
    ]);
    return stored.map((one) => ({
      id: one._id,
      kind: one.kind,
      title: one.title,
      startsAt: one.startsAt.toISOString(),
      endsAt: one.endsAt.toISOString(),
      place: one.place,
      unitName: units.get(one.unitId)?.name ?? '',
      chairName: chairs.get(one.chairId)?.name ?? '',
      status: one.status,
      seat: seatOf(meetingOf(one), accountId) ?? 'guest',
      papers: papers.get(one._id) ?? 0,
    }));
  }
}

function unknownPerson(id: string): PersonBrief {
  return { id, name: '', position: '', unitName: '' };
}
