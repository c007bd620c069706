import {
  majorityRuleIds,
  voteStatuses,
  type MajorityRuleId,
  type Tally,
  type VoteChoice,
  type VoteStatus,
} from 'dienhong/domain';
import { Schema } from 'mongoose';
import { record } from '../../platform/mongo/record.js';

/** A named vote as stored. */
export interface VoteRecord {
  _id: string;
  meetingId: string;
  agendaItemId: string | null;
  text: string;
  choices: VoteChoice[];
  rule: MajorityRuleId;
  status: VoteStatus;
  /** Fixed at the opening; empty before. */
  entitledIds: string[];
  preparedAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  /** The recount; null until the close. */
  result: Tally | null;
}

const choice = new Schema(
  {
    id: { type: String, required: true },
    label: { type: String, required: true },
    approving: { type: Boolean, required: true },
  },
  { _id: false },
);

export const voteRecord = record<VoteRecord>(
  'votes',
  {
    meetingId: { type: String, required: true },
    agendaItemId: { type: String, default: null },
    text: { type: String, required: true },
    choices: { type: [choice], required: true },
    rule: { type: String, enum: majorityRuleIds, required: true },
    status: { type: String, enum: voteStatuses, required: true },
    entitledIds: { type: [String], required: true },
    preparedAt: { type: Date, required: true },
    openedAt: { type: Date, default: null },
    closedAt: { type: Date, default: null },
    result: { type: Schema.Types.Mixed, default: null },
  },
  [
    [{ meetingId: 1, _id: 1 }],
    // One open vote a meeting: two openings at once cannot both succeed.
    [
      { meetingId: 1 },
      { name: 'one_open', unique: true, partialFilterExpression: { status: 'open' } },
    ],
  ],
);
