import { Injectable } from '@nestjs/common';
import {
  foldVietnamese,
  type MeetingKind,
  type MeetingStatus,
  type Registration,
} from 'dienhong/domain';
import { trusted, type ClientSession, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Remembered } from '../../platform/remembered.js';
import { derivedFields, meetingRecord, type MeetingRecord } from './meeting.record.js';

/** Which meetings of a calendar are asked for. */
export interface CalendarPage {
  readonly from: Date | undefined;
  readonly to: Date | undefined;
  readonly kind: MeetingKind | undefined;
  readonly status: MeetingStatus | undefined;
  readonly word: string | undefined;
  readonly order: 'earliest' | 'latest';
  /** The last meeting of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** What a step writes besides the state. */
export type StepFields = Partial<
  Pick<MeetingRecord, 'openedAt' | 'closedAt' | 'cancelReason' | 'readerIds'>
>;

@Injectable()
export class MeetingsRepository {
  private readonly meetings: Model<MeetingRecord>;
  private readonly remembered = new Remembered<MeetingRecord | null>();

  constructor(private readonly mongo: Mongo) {
    this.meetings = mongo.model(meetingRecord);
  }

  /** The meeting from memory; inside a transaction as it stands there. */
  meeting(meetingId: string, session?: ClientSession): Promise<MeetingRecord | null> {
    const read = () =>
      this.meetings
        .findById(meetingId)
        .session(session ?? null)
        .lean<MeetingRecord | null>()
        .exec();
    return session === undefined ? this.remembered.read(meetingId, read) : read();
  }

  byJoinCode(joinCode: string): Promise<MeetingRecord | null> {
    return this.meetings.findOne({ joinCode }).lean<MeetingRecord | null>();
  }

  async register(meeting: MeetingRecord, session: ClientSession): Promise<void> {
    await this.meetings.insertMany([meeting], { session });
  }

  /** Writes a changed registration over the revision that was decided on; null when it is no longer the newest. */
  changeRegistration(
    before: MeetingRecord,
    registration: Registration,
    session: ClientSession,
  ): Promise<MeetingRecord | null> {
    const { title, startsAt, endsAt, place, unitId, chairId, secretaryId } = registration;
    this.forgetAfter(before._id, session);
    return this.meetings
      .findOneAndUpdate(
        { _id: before._id, revision: before.revision, status: before.status },
        {
          $set: {
            ...{ title, startsAt, endsAt, place, unitId, chairId, secretaryId },
            memberIds: [...registration.memberIds],
            guestIds: [...registration.guestIds],
            ...derivedFields(registration, before.status),
          },
          $inc: { revision: 1 },
        },
        { session, returnDocument: 'after' },
      )
      .lean<MeetingRecord | null>();
  }

  /** Takes a step from the state that was decided on; null when the meeting is in another one by now. */
  takeStep(
    before: MeetingRecord,
    status: MeetingStatus,
    fields: StepFields,
    session: ClientSession,
  ): Promise<MeetingRecord | null> {
    this.forgetAfter(before._id, session);
    return this.meetings
      .findOneAndUpdate(
        { _id: before._id, status: before.status, revision: before.revision },
        { $set: { status, ...fields }, $inc: { revision: 1 } },
        { session, returnDocument: 'after' },
      )
      .lean<MeetingRecord | null>();
  }

  private forgetAfter(meetingId: string, session: ClientSession): void {
    this.mongo.afterwards(session, () => {
      this.remembered.forget(meetingId);
    });
  }

  /** A page of the meetings in somebody's calendar, by their begin. */
  async calendarOf(accountId: string, page: CalendarPage): Promise<MeetingRecord[]> {
    const last = page.after === undefined ? null : await this.meeting(page.after);
    const beyond = page.order === 'earliest' ? '$gt' : '$lt';
    const direction = page.order === 'earliest' ? 1 : -1;
    const word = page.word === undefined ? '' : foldVietnamese(page.word).text.trim();
    return this.meetings
      .find({
        readerIds: accountId,
        ...(page.kind === undefined ? {} : { kind: page.kind }),
        ...(page.status === undefined ? {} : { status: page.status }),
        ...(page.from === undefined ? {} : { endsAt: trusted({ $gte: page.from }) }),
        ...(page.to === undefined ? {} : { startsAt: trusted({ $lt: page.to }) }),
        ...(word === '' ? {} : { searchText: trusted({ $regex: literal(word) }) }),
        ...(last === null
          ? {}
          : {
              $or: [
                { startsAt: trusted({ [beyond]: last.startsAt }) },
                { startsAt: last.startsAt, _id: trusted({ [beyond]: last._id }) },
              ],
            }),
      })
      .sort({ startsAt: direction, _id: direction })
      .limit(page.limit)
      .lean<MeetingRecord[]>();
  }
}

/** The word itself, whatever signs it has. */
function literal(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
