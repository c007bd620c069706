import { Injectable } from '@nestjs/common';
import {
  votingMembers,
  type Meeting,
  type MeetingRecord,
  type RecordedAttendance,
} from 'dienhong/domain';
import { Journal } from '../../journal/journal.js';
import { AttendanceDirectory } from '../attendance/index.js';
import { PeopleDirectory } from '../people/index.js';
import { readRecord } from './read-record.js';

/** Gathers what happened at a meeting from the official record, the roll and the directory of people. */
@Injectable()
export class MeetingRecollection {
  constructor(
    private readonly journal: Journal,
    private readonly attendance: AttendanceDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  async of(meeting: Meeting): Promise<MeetingRecord> {
    const [entries, attendance, chairs, units] = await Promise.all([
      this.journal.entries(meeting.id),
      this.attendanceAt(meeting),
      this.people.briefs([meeting.chairId]),
      this.people.unitsById(),
    ]);
    const chair = chairs.get(meeting.chairId);
    const unit = units.get(meeting.unitId);
    const parent = units.get(unit?.parentId ?? '');
    return {
      ...readRecord(entries, meeting.startsAt),
      kind: meeting.kind,
      title: meeting.title,
      place: meeting.place,
      unitName: unit?.name ?? '',
      parentUnitName: parent?.name ?? null,
      chair: { name: chair?.name ?? '', position: chair?.position ?? '' },
      attendance,
    };
  }

  private async attendanceAt(meeting: Meeting): Promise<RecordedAttendance> {
    const [roll, quorum] = await Promise.all([
      this.attendance.roll(meeting.id),
      this.attendance.quorumOf(meeting.id),
    ]);
    const voting = new Set(votingMembers(meeting));
    return {
      entitled: quorum.entitled,
      present: quorum.present,
      needed: quorum.needed,
      others: roll.filter((row) => !voting.has(row.accountId) && row.checkedInAt !== null).length,
      absent: roll
        .filter((row) => voting.has(row.accountId) && row.checkedInAt === null)
        .map(({ name, reason }) => ({ name, reason })),
    };
  }
}
