import { Injectable, type OnModuleInit } from '@nestjs/common';
import { firstAnswer, rollOf, seatOf, type Meeting, type MeetingStatus } from 'dienhong/domain';
import { Scenes } from '../../access/scenes.js';
import { Publisher } from '../../live/publisher.js';
import { Log } from '../../platform/log.js';
import { MeetingChanges } from '../meetings/index.js';
import { AttendanceDirectory } from './attendance-directory.js';
import type { InvitationPhase } from './attendance.record.js';
import { AttendanceRepository } from './attendance.repository.js';

const phaseOf = {
  draft: 'draft',
  invited: 'called',
  'in-session': 'called',
  adjourned: 'called',
  closed: 'over',
  cancelled: 'over',
} as const satisfies Record<MeetingStatus, InvitationPhase>;

/** Keeps the roll in step with the meeting's people and state, in the meeting's own transactions. */
@Injectable()
export class RollKeeper implements OnModuleInit {
  constructor(
    private readonly lines: AttendanceRepository,
    private readonly directory: AttendanceDirectory,
    private readonly changes: MeetingChanges,
    private readonly publisher: Publisher,
    private readonly scenes: Scenes,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.changes.onPeopleChanged(async (meeting, session) => {
      const before = await this.lines.linesOf(meeting.id);
      const people = rollOf(meeting).map((accountId) => ({
        accountId,
        answer: firstAnswer(seatOf(meeting, accountId) ?? 'guest'),
      }));
      await this.lines.keepRoll(meeting.id, phaseOf[meeting.status], people, session);
      return () => {
        this.tellRoll(meeting, new Set(before.map((line) => line.accountId)));
      };
    });
    this.changes.onStep(async (meeting, step, _at, session) => {
      if (step === 'invite') await this.lines.setPhase(meeting.id, 'called', session);
      if (step === 'close' || step === 'cancel') {
        await this.lines.setPhase(meeting.id, 'over', session);
      }
    });
  }

  private tellRoll(meeting: Meeting, before: ReadonlySet<string>): void {
    this.directory.forgetPresence(meeting.id);
    this.scenes.changed(meeting.id);
    const now = new Set(rollOf(meeting));
    for (const gone of [...before].filter((id) => !now.has(id))) {
      this.publisher.tell('attendance.changed', meeting.id, gone, null);
    }
    this.tellEveryLine(meeting.id).catch((error: unknown) => {
      // The roll is stored; whoever asks next reads it from there.
      this.log.problem({ error, meetingId: meeting.id }, 'the roll could not be told');
    });
  }

  private async tellEveryLine(meetingId: string): Promise<void> {
    for (const row of await this.directory.roll(meetingId)) {
      this.publisher.tell('attendance.changed', meetingId, row.accountId, row);
    }
    const quorum = await this.directory.quorumOf(meetingId);
    this.publisher.tell('quorum.changed', meetingId, 'quorum', quorum);
  }
}
