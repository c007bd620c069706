import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AttendanceRow, OwnInvitation, QuorumView, routes } from 'dienhong/contracts';
import { answerInvitation, checkIn, type AccountHat } from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { Scenes } from '../../access/scenes.js';
import { Journal } from '../../journal/journal.js';
import { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import { AttendanceDirectory } from './attendance-directory.js';
import { AttendanceRepository } from './attendance.repository.js';

type Routes = (typeof routes)['attendance'];

const mostInvitations = 100;

/** Thrown inside the transaction to leave it without an entry: what was asked for is already so. */
class AlreadySo extends Error {}

/** Invitations answered, people checked in. */
@Injectable()
export class AttendanceService implements OnModuleInit {
  constructor(
    private readonly lines: AttendanceRepository,
    private readonly directory: AttendanceDirectory,
    private readonly meetings: MeetingDirectory,
    private readonly journal: Journal,
    private readonly publisher: Publisher,
    private readonly scenes: Scenes,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.scenes.provideCheckedIn((meetingId) => this.directory.presentIds(meetingId));
    this.publisher.provide('attendance.changed', async (meetingId) =>
      (await this.directory.roll(meetingId)).map((row) => [row.accountId, row] as const),
    );
    this.publisher.provide('quorum.changed', async (meetingId) => [
      ['quorum', await this.directory.quorumOf(meetingId)] as const,
    ]);
  }

  async readRoll(
    call: Call<Routes['readRoll']>,
  ): Promise<{ rows: AttendanceRow[]; quorum: QuorumView }> {
    const { meetingId } = call.params;
    const [rows, quorum] = await Promise.all([
      this.directory.roll(meetingId),
      this.directory.quorumOf(meetingId),
    ]);
    return { rows, quorum };
  }

  async listOwnInvitations(
    call: Call<Routes['listOwnInvitations']>,
  ): Promise<{ invitations: OwnInvitation[] }> {
    const { accountId } = accountOf(call.actor);
    const lines = await this.lines.openInvitationsOf(accountId, mostInvitations);
    return {
      invitations: lines.map(({ meetingId, answer, reason }) => ({ meetingId, answer, reason })),
    };
  }

  async answer(call: Call<Routes['answer']>): Promise<AttendanceRow> {
    const { meetingId } = call.params;
    const { accountId } = accountOf(call.actor);
    const meeting = await this.meetings.meetingOf(meetingId);
    const answered = settle(answerInvitation(meeting.status, call.body, this.clock.now()));
    const found = await this.lines.recordAnswer(meetingId, accountId, answered);
    if (!found) throw new Refused('invitation.unknown');
    return this.tellRow(meetingId, accountId);
  }

  checkIn(call: Call<Routes['checkIn']>): Promise<AttendanceRow> {
    const by = accountOf(call.actor);
    return this.markPresence(call.params.meetingId, by.accountId, true, by);
  }

  callRoll(call: Call<Routes['callRoll']>): Promise<AttendanceRow> {
    const { meetingId, accountId } = call.params;
    return this.markPresence(meetingId, accountId, call.body.present, accountOf(call.actor));
  }

  /** An official act, safe to repeat: a second press gives the same line and writes no second entry. */
  private async markPresence(
    meetingId: string,
    accountId: string,
    present: boolean,
    by: AccountHat,
  ): Promise<AttendanceRow> {
    const row = await this.directory.row(meetingId, accountId);
    if ((row.checkedInAt !== null) === present) return row;
    const meeting = await this.meetings.meetingOf(meetingId);
    const { at } = settle(checkIn(meeting, this.clock.now()));
    const entry = { meetingId, by, payload: { accountId, name: row.name } };
    try {
      await (present
        ? this.journal.act({ ...entry, act: 'member.checked-in' }, async (session) => {
            const arrived = await this.lines.recordArrival(meetingId, accountId, at, session);
            if (!arrived) throw new AlreadySo();
          })
        : this.journal.act({ ...entry, act: 'member.marked-absent' }, async (session) => {
            const left = await this.lines.recordAbsence(meetingId, accountId, session);
            if (!left) throw new AlreadySo();
          }));
    } catch (error) {
      if (!(error instanceof AlreadySo)) throw error;
    }
    this.directory.forgetPresence(meetingId);
    this.scenes.changed(meetingId);
    const told = await this.tellRow(meetingId, accountId);
    this.publisher.tell(
      'quorum.changed',
      meetingId,
      'quorum',
      await this.directory.quorumOf(meetingId),
    );
    return told;
  }

  private async tellRow(meetingId: string, accountId: string): Promise<AttendanceRow> {
    const row = await this.directory.row(meetingId, accountId);
    this.publisher.tell('attendance.changed', meetingId, accountId, row);
    return row;
  }
}
