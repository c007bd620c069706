import { Schema } from 'mongoose';
import type { AnswerManner, QuestionField, QuestionStatus } from 'dienhong/domain';
import { record } from '../../platform/mongo/record.js';

/** What was answered, as stored. */
export interface StoredAnswer {
  text: string;
  byName: string;
  byAccountId: string;
  at: Date;
  manner: AnswerManner;
}

/** A citizen's question as stored. The id was made on the phone; the telephone number is not here. */
export interface QuestionRecord {
  _id: string;
  meetingId: string;
  /** The phone that asked; never leaves the server. */
  deviceId: string;
  text: string;
  field: QuestionField;
  status: QuestionStatus;
  askerName: string | null;
  /** Ungrouped. */
  passcode: string;
  askedAt: Date;
  onWall: boolean;
  refusalReason: string | null;
  assignedUnitId: string | null;
  /** The unit's name at the time. */
  assignedUnitName: string | null;
  /** `yyyy-MM-dd`. */
  dueOn: string | null;
  answer: StoredAnswer | null;
}

const nullable = { type: String, default: null };

export const questionRecord = record<QuestionRecord>(
  'questions',
  {
    meetingId: { type: String, required: true },
    deviceId: { type: String, required: true },
    text: { type: String, required: true },
    field: { type: String, required: true },
    status: { type: String, required: true },
    askerName: nullable,
    passcode: { type: String, required: true },
    askedAt: { type: Date, required: true },
    onWall: { type: Boolean, default: false },
    refusalReason: nullable,
    assignedUnitId: nullable,
    assignedUnitName: nullable,
    dueOn: nullable,
    answer: {
      type: new Schema(
        { text: String, byName: String, byAccountId: String, at: Date, manner: String },
        { _id: false },
      ),
      default: null,
    },
  },
  [
    [{ meetingId: 1, askedAt: -1 }],
    [{ deviceId: 1, askedAt: -1 }],
    [{ passcode: 1 }, { unique: true }],
    [{ assignedUnitId: 1, status: 1 }],
    // One question on the wall of a meeting, whatever happens.
    [
      { meetingId: 1, onWall: 1 },
      { unique: true, partialFilterExpression: { onWall: true } },
    ],
  ],
);

/**
 * How to reach the asker, and the proof of consent, apart from the question: what everybody reads can be copied
 * and kept without it, and it can be erased alone when the asker asks for that.
 */
export interface ContactRecord {
  /** The question. */
  _id: string;
  meetingId: string;
  phone: string | null;
  consentedAt: Date;
}

export const contactRecord = record<ContactRecord>('questionContacts', {
  meetingId: { type: String, required: true },
  phone: nullable,
  consentedAt: { type: Date, required: true },
});

/** One phone supports one question: the id makes a second time impossible. */
export interface SupportRecord {
  /** `questionId:deviceId`. */
  _id: string;
  meetingId: string;
  questionId: string;
  deviceId: string;
  at: Date;
}

export const supportRecord = record<SupportRecord>(
  'questionSupports',
  {
    meetingId: { type: String, required: true },
    questionId: { type: String, required: true },
    deviceId: { type: String, required: true },
    at: { type: Date, required: true },
  },
  [[{ meetingId: 1, questionId: 1 }], [{ deviceId: 1, meetingId: 1 }]],
);
