import { Injectable } from '@nestjs/common';
import { publicStatuses, type QuestionStatus } from 'dienhong/domain';
import type { ClientSession, Model } from 'mongoose';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Refused } from '../../platform/refused.js';
import {
  contactRecord,
  questionRecord,
  type ContactRecord,
  type QuestionRecord,
} from './question.record.js';

/** What became of storing a new question. */
export type Recorded = 'recorded' | 'id-taken' | 'passcode-taken';

/** More than any hall asks; a bound nevertheless. */
const mostOfMeeting = 5_000;
const mostOfDevice = 100;
const mostOfUnit = 200;

@Injectable()
export class QuestionsRepository {
  private readonly questions: Model<QuestionRecord>;
  private readonly contacts: Model<ContactRecord>;

  constructor(mongo: Mongo) {
    this.questions = mongo.model(questionRecord);
    this.contacts = mongo.model(contactRecord);
  }

  /** Stores a question once: its id comes from the phone and may come again. */
  async recordQuestion(question: QuestionRecord): Promise<Recorded> {
    try {
      await this.questions.create(question);
      return 'recorded';
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return 'passcode' in (error.keyPattern ?? {}) ? 'passcode-taken' : 'id-taken';
    }
  }

  /** Keeps how to reach the asker; the first time counts. */
  async keepContact(contact: ContactRecord): Promise<void> {
    const { _id, ...kept } = contact;
    await this.contacts.updateOne({ _id }, { $setOnInsert: kept }, { upsert: true });
  }

  /** Telephone numbers of askers who gave one, by question. */
  async phones(questionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.contacts
      .find({ _id: { $in: [...questionIds] }, phone: { $ne: null } })
      .lean();
    return new Map(found.map((one) => [one._id, one.phone ?? '']));
  }

  /** A question of this meeting; one of another meeting is unknown here. */
  async questionOf(
    meetingId: string,
    questionId: string,
    session: ClientSession | null = null,
  ): Promise<QuestionRecord> {
    const found = await this.questions
      .findOne({ _id: questionId, meetingId })
      .session(session)
      .lean<QuestionRecord>();
    if (found === null) throw new Refused('question.unknown');
    return found;
  }

  anyQuestion(questionId: string): Promise<QuestionRecord | null> {
    return this.questions.findById(questionId).lean<QuestionRecord>();
  }

  byPasscode(passcode: string): Promise<QuestionRecord | null> {
    return this.questions.findOne({ passcode }).lean<QuestionRecord>();
  }

  listOf(meetingId: string): Promise<QuestionRecord[]> {
    return this.questions
      .find({ meetingId })
      .sort({ askedAt: -1 })
      .limit(mostOfMeeting)
      .lean<QuestionRecord[]>();
  }

  publishedOf(meetingId: string): Promise<QuestionRecord[]> {
    return this.questions
      .find({ meetingId, status: { $in: [...publicStatuses] } })
      .sort({ askedAt: -1 })
      .limit(mostOfMeeting)
      .lean<QuestionRecord[]>();
  }

  several(meetingId: string, questionIds: readonly string[]): Promise<QuestionRecord[]> {
    return this.questions
      .find({ meetingId, _id: { $in: [...questionIds] } })
      .lean<QuestionRecord[]>();
  }

  /** What one phone asked, in every dialogue or in one; newest first. */
  ownOf(deviceId: string, meetingId?: string): Promise<QuestionRecord[]> {
    return this.questions
      .find({ deviceId, ...(meetingId === undefined ? {} : { meetingId }) })
      .sort({ askedAt: -1 })
      .limit(mostOfDevice)
      .lean<QuestionRecord[]>();
  }

  /** Questions given to a unit: those that wait by their day, then the answered ones. */
  async assignedTo(unitId: string): Promise<QuestionRecord[]> {
    const waiting = await this.questions
      .find({ assignedUnitId: unitId, status: 'assigned' })
      .sort({ dueOn: 1, askedAt: 1 })
      .limit(mostOfUnit)
      .lean<QuestionRecord[]>();
    const answered = await this.questions
      .find({ assignedUnitId: unitId, status: 'answered' })
      .sort({ 'answer.at': -1 })
      .limit(mostOfUnit)
      .lean<QuestionRecord[]>();
    return [...waiting, ...answered].slice(0, mostOfUnit);
  }

  onWallOf(meetingId: string, session: ClientSession | null): Promise<QuestionRecord | null> {
    return this.questions
      .findOne({ meetingId, onWall: true })
      .session(session)
      .lean<QuestionRecord>();
  }

  /** Changes a question that still stands where the rule saw it; otherwise somebody was faster. */
  async change(
    meetingId: string,
    seen: { readonly _id: string; readonly status: QuestionStatus },
    change: Partial<QuestionRecord>,
    session: ClientSession | null = null,
  ): Promise<QuestionRecord> {
    const changed = await this.questions
      .findOneAndUpdate(
        { _id: seen._id, meetingId, status: seen.status },
        { $set: change },
        { returnDocument: 'after', session },
      )
      .lean<QuestionRecord>();
    if (changed === null) throw new Refused('question.wrong-state');
    return changed;
  }
}
