import { Schema } from 'mongoose';
import { record } from '../platform/mongo/record.js';
import type { Act, Acts } from './acts.js';

/** One entry of the official record; never changed, never removed. */
export interface JournalEntry<A extends Act = Act> {
  /** `meetingId:seq`. */
  _id: string;
  meetingId: string;
  /** From 1 without holes. */
  seq: number;
  at: Date;
  by: { accountId: string | null; name: string };
  act: A;
  payload: Acts[A];
  prevHash: string;
  hash: string;
}

export const journalRecord = record<JournalEntry>(
  'journal',
  {
    meetingId: { type: String, required: true },
    seq: { type: Number, required: true },
    at: { type: Date, required: true },
    by: {
      type: new Schema({ accountId: String, name: String }, { _id: false }),
      required: true,
    },
    act: { type: String, required: true },
    payload: { type: Schema.Types.Mixed, required: true },
    prevHash: { type: String, required: true },
    hash: { type: String, required: true },
  },
  [[{ meetingId: 1, seq: 1 }, { unique: true }]],
);

/** The newest entry's number and seal, one row a meeting: what makes two acts at once queue up. */
export interface JournalHead {
  _id: string;
  seq: number;
  hash: string;
}

export const journalHeadRecord = record<JournalHead>('journalHeads', {
  seq: { type: Number, required: true },
  hash: { type: String, required: true },
});
