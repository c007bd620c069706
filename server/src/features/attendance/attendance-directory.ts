import { Injectable } from '@nestjs/common';
import type { AttendanceRow, PersonBrief, QuorumView } from 'dienhong/contracts';
import {
  countQuorum,
  firstAnswer,
  quorumRules,
  rollOf,
  seatOf,
  type Meeting,
} from 'dienhong/domain';
import { Refused } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import { PeopleDirectory } from '../people/index.js';
import type { AttendanceRecord } from './attendance.record.js';
import { AttendanceRepository } from './attendance.repository.js';

const meetingsRemembered = 200;

/** Who is invited to a meeting and who is here: what other words may ask of attendance. */
@Injectable()
export class AttendanceDirectory {
  private readonly presence = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly lines: AttendanceRepository,
    private readonly meetings: MeetingDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  /** Accounts checked in, guests included. From memory; the attendance service keeps it true. */
  presentIds(meetingId: string): Promise<ReadonlySet<string>> {
    const known = this.presence.get(meetingId);
    if (known !== undefined) return known;
    const oldest = this.presence.keys().next().value;
    if (this.presence.size >= meetingsRemembered && oldest !== undefined) {
      this.presence.delete(oldest);
    }
    const loading = this.lines
      .linesOf(meetingId)
      .then((lines) => new Set(lines.filter((one) => one.checkedInAt).map((one) => one.accountId)));
    this.presence.set(meetingId, loading);
    loading.catch(() => this.presence.delete(meetingId));
    return loading;
  }

  /** Somebody came or went, or the people of the meeting changed: count from the database again. */
  forgetPresence(meetingId: string): void {
    this.presence.delete(meetingId);
  }

  /** The roll in the order chair, secretary, members, guests. */
  async roll(meetingId: string): Promise<AttendanceRow[]> {
    const meeting = await this.meetings.meetingOf(meetingId);
    const ids = rollOf(meeting);
    const [lines, briefs] = await Promise.all([
      this.lines.linesOf(meetingId),
      this.people.briefs(ids),
    ]);
    const byAccount = new Map(lines.map((line) => [line.accountId, line]));
    return ids.map((id) => rowOf(meeting, id, byAccount.get(id), briefs.get(id)));
  }

  /** One line of the roll. */
  async row(meetingId: string, accountId: string): Promise<AttendanceRow> {
    const meeting = await this.meetings.meetingOf(meetingId);
    if (seatOf(meeting, accountId) === undefined) throw new Refused('invitation.unknown');
    const [line, briefs] = await Promise.all([
      this.lines.lineOf(meetingId, accountId),
      this.people.briefs([accountId]),
    ]);
    return rowOf(meeting, accountId, line ?? undefined, briefs.get(accountId));
  }

  async quorumOf(meetingId: string): Promise<QuorumView> {
    const [meeting, present] = await Promise.all([
      this.meetings.meetingOf(meetingId),
      this.presentIds(meetingId),
    ]);
    const count = countQuorum(meeting, present);
    return { ...count, legalBasis: quorumRules[count.rule].legalBasis.vi };
  }
}

function rowOf(
  meeting: Meeting,
  accountId: string,
  line: AttendanceRecord | undefined,
  person: PersonBrief | undefined,
): AttendanceRow {
  const seat = seatOf(meeting, accountId) ?? 'guest';
  return {
    accountId,
    name: person?.name ?? '',
    position: person?.position ?? '',
    unitName: person?.unitName ?? '',
    seat,
    answer: line?.answer ?? firstAnswer(seat),
    reason: line?.reason ?? null,
    answeredAt: line?.answeredAt?.toISOString() ?? null,
    checkedInAt: line?.checkedInAt?.toISOString() ?? null,
  };
}
