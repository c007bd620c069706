import { Injectable } from '@nestjs/common';
import type { Invitation, InvitationAnswer } from 'dienhong/domain';
import { trusted, type ClientSession, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import {
  attendanceRecord,
  type AttendanceRecord,
  type InvitationPhase,
} from './attendance.record.js';

/** A new line of the roll. */
export interface NewLine {
  readonly accountId: string;
  readonly answer: InvitationAnswer;
}

const lineId = (meetingId: string, accountId: string): string => `${meetingId}:${accountId}`;

@Injectable()
export class AttendanceRepository {
  private readonly lines: Model<AttendanceRecord>;

  constructor(mongo: Mongo) {
    this.lines = mongo.model(attendanceRecord);
  }

  /** Gives each of these people a line, keeps the lines they had, and removes everybody else's. */
  async keepRoll(
    meetingId: string,
    phase: InvitationPhase,
    people: readonly NewLine[],
    session: ClientSession,
  ): Promise<void> {
    await this.lines.deleteMany(
      { meetingId, accountId: trusted({ $nin: people.map((one) => one.accountId) }) },
      { session },
    );
    const nothingYet = { reason: null, answeredAt: null, checkedInAt: null };
    await this.lines.bulkWrite(
      people.map(({ accountId, answer }) => ({
        updateOne: {
          filter: { _id: lineId(meetingId, accountId) },
          update: { $setOnInsert: { meetingId, accountId, phase, answer, ...nothingYet } },
          upsert: true,
        },
      })),
      { session, ordered: false },
    );
  }

  /** The invitations were sent, or no longer matter. */
  async setPhase(meetingId: string, phase: InvitationPhase, session: ClientSession): Promise<void> {
    await this.lines.updateMany({ meetingId }, { $set: { phase } }, { session });
  }

  linesOf(meetingId: string): Promise<AttendanceRecord[]> {
    return this.lines.find({ meetingId }).lean<AttendanceRecord[]>();
  }

  lineOf(meetingId: string, accountId: string): Promise<AttendanceRecord | null> {
    return this.lines.findById(lineId(meetingId, accountId)).lean<AttendanceRecord>();
  }

  /** Invitations that were sent for meetings that are not over, newest meeting first. */
  openInvitationsOf(accountId: string, most: number): Promise<AttendanceRecord[]> {
    return this.lines
      .find({ accountId, phase: 'called' })
      .sort({ _id: -1 })
      .limit(most)
      .lean<AttendanceRecord[]>();
  }

  async recordAnswer(
    meetingId: string,
    accountId: string,
    answered: Pick<Invitation, 'answer' | 'reason' | 'answeredAt'>,
  ): Promise<boolean> {
    const result = await this.lines.updateOne(
      { _id: lineId(meetingId, accountId) },
      { $set: answered },
    );
    return result.matchedCount === 1;
  }

  /** False when the person was already here: pressing twice records one arrival. */
  async recordArrival(
    meetingId: string,
    accountId: string,
    at: Date,
    session: ClientSession,
  ): Promise<boolean> {
    const absent = { _id: lineId(meetingId, accountId), checkedInAt: null };
    const result = await this.lines.updateOne(absent, { $set: { checkedInAt: at } }, { session });
    return result.modifiedCount === 1;
  }

  /** False when the person was not here anyway. */
  async recordAbsence(
    meetingId: string,
    accountId: string,
    session: ClientSession,
  ): Promise<boolean> {
    const result = await this.lines.updateOne(
      { _id: lineId(meetingId, accountId), checkedInAt: trusted({ $ne: null }) },
      { $set: { checkedInAt: null } },
      { session },
    );
    return result.modifiedCount === 1;
  }
}
