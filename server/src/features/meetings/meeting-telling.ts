import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MeetingView } from 'dienhong/contracts';
import { citizensMayJoin } from 'dienhong/domain';
import { Scenes } from '../../access/scenes.js';
import { Publisher } from '../../live/publisher.js';
import type { MeetingRecord } from './meeting.record.js';
import { MeetingViews } from './meeting-views.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Tells screens and policy of a meeting's newest state. */
@Injectable()
export class MeetingTelling implements OnModuleInit {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly views: MeetingViews,
    private readonly publisher: Publisher,
    private readonly scenes: Scenes,
  ) {}

  onModuleInit(): void {
    this.scenes.provideMeeting(async (meetingId) => {
      const stored = await this.meetings.meeting(meetingId);
      if (stored === null) return null;
      const { chairId, secretaryId, status } = stored;
      const known = status !== 'draft';
      return {
        chairId,
        secretaryId,
        memberIds: known ? stored.memberIds : [],
        guestIds: known ? stored.guestIds : [],
        openToCitizens: citizensMayJoin(stored),
      };
    });
    this.publisher.provide('meeting.changed', async (meetingId) => {
      const stored = await this.meetings.meeting(meetingId);
      return stored === null ? [] : [[meetingId, await this.views.full(stored)]];
    });
    this.publisher.provide('meeting.announced', async (meetingId) => {
      const stored = await this.meetings.meeting(meetingId);
      return stored === null ? [] : [[meetingId, await this.views.forPublic(stored)]];
    });
  }

  /** After the commit: seats and state are asked anew, every audience has the newest view. */
  async tell(stored: MeetingRecord): Promise<MeetingView> {
    this.scenes.changed(stored._id);
    const [full, forPublic] = await Promise.all([
      this.views.full(stored),
      this.views.forPublic(stored),
    ]);
    this.publisher.tell('meeting.changed', stored._id, stored._id, full);
    this.publisher.tell('meeting.announced', stored._id, stored._id, forPublic);
    return full;
  }
}
