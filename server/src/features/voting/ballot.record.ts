import { Schema } from 'mongoose';
import { record } from '../../platform/mongo/record.js';

/** What a member said at one moment. */
export interface StoredChoice {
  /** Made by the member's device: the same again is the same ballot. */
  ballotId: string;
  choiceId: string;
  castAt: Date;
}

/**
 * One member's ballot paper. The opening lays one out for each entitled member, the close seals them all in the
 * same transaction as the recount: the database itself lets nobody else vote and nothing land afterwards.
 */
export interface BallotRecord {
  /** `voteId:accountId`: one paper a member, guarded by the database. */
  _id: string;
  meetingId: string;
  voteId: string;
  accountId: string;
  sealed: boolean;
  /** What was said, the last counts; empty while the member has not voted. */
  said: StoredChoice[];
}

const storedChoice = new Schema<StoredChoice>(
  { ballotId: String, choiceId: String, castAt: Date },
  { _id: false },
);

export const ballotRecord = record<BallotRecord>(
  'ballots',
  {
    meetingId: { type: String, required: true },
    voteId: { type: String, required: true },
    accountId: { type: String, required: true },
    sealed: { type: Boolean, required: true },
    said: { type: [storedChoice], required: true },
  },
  [[{ voteId: 1 }]],
);
