import { Injectable } from '@nestjs/common';
import type { PublicMeeting } from 'dienhong/contracts';
import { readJoinCode, type Meeting } from 'dienhong/domain';
import type { ClientSession } from 'mongoose';
import { Refused } from '../../platform/refused.js';
import { meetingOf } from './meeting.record.js';
import { MeetingViews } from './meeting-views.js';
import { MeetingsRepository } from './meetings.repository.js';

/** What other words may ask of meetings. */
@Injectable()
export class MeetingDirectory {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly views: MeetingViews,
  ) {}

  /** The meeting; inside a transaction as it stands there. */
  async meetingOf(meetingId: string, session?: ClientSession): Promise<Meeting> {
    const stored = await this.meetings.meeting(meetingId, session);
    if (stored === null) throw new Refused('meeting.unknown');
    return meetingOf(stored);
  }

  async publicMeeting(meetingId: string): Promise<PublicMeeting> {
    const stored = await this.meetings.meeting(meetingId);
    if (stored === null) throw new Refused('meeting.unknown');
    return this.views.forPublic(stored);
  }

  /** The dialogue that a citizen's code names, however it was typed. */
  async byJoinCode(typed: string): Promise<Meeting | null> {
    const stored = await this.meetings.byJoinCode(readJoinCode(typed));
    return stored === null ? null : meetingOf(stored);
  }

  async titleOf(meetingId: string): Promise<string> {
    return (await this.meetingOf(meetingId)).title;
  }

  /** When it was opened and closed in truth; null until then. */
  async heldAt(
    meetingId: string,
  ): Promise<{ readonly openedAt: Date | null; readonly closedAt: Date | null }> {
    const stored = await this.meetings.meeting(meetingId);
    if (stored === null) throw new Refused('meeting.unknown');
    return { openedAt: stored.openedAt, closedAt: stored.closedAt };
  }
}
