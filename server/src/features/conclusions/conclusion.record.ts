import type { ConclusionStatus, ConclusionText } from 'dienhong/domain';
import { Schema } from 'mongoose';
import { record } from '../../platform/mongo/record.js';

/** A notice of conclusions as it is stored; one a meeting. */
export interface ConclusionRecord extends ConclusionText {
  _id: string;
  meetingId: string;
  /** As it was when drafted or issued, for lists. */
  meetingTitle: string;
  status: ConclusionStatus;
  /** When the text was last filled from the record. */
  filledAt: Date;
  returnReason: string | null;
  approvedByName: string | null;
  approvedAt: Date | null;
  number: number | null;
  reference: string | null;
  issuedAt: Date | null;
  /** Address of the issued PDF in the blob store. */
  sha256: string | null;
  revision: number;
}

const block = new Schema(
  {
    kind: { type: String, required: true },
    text: { type: String, required: true },
  },
  { _id: false },
);
const signer = new Schema(
  {
    power: { type: String, default: null },
    title: { type: String, required: true },
    name: { type: String, required: true },
  },
  { _id: false },
);

export const conclusionRecord = record<ConclusionRecord>(
  'conclusions',
  {
    meetingId: { type: String, required: true },
    meetingTitle: { type: String, required: true },
    status: { type: String, required: true },
    profile: { type: String, required: true },
    parentBody: { type: String, default: null },
    issuingBody: { type: String, required: true },
    symbol: { type: String, required: true },
    placeName: { type: String, required: true },
    subject: { type: String, required: true },
    blocks: { type: [block], required: true },
    signer: { type: signer, required: true },
    recipients: { type: [String], required: true },
    filledAt: { type: Date, required: true },
    returnReason: { type: String, default: null },
    approvedByName: { type: String, default: null },
    approvedAt: { type: Date, default: null },
    number: { type: Number, default: null },
    reference: { type: String, default: null },
    issuedAt: { type: Date, default: null },
    sha256: { type: String, default: null },
    revision: { type: Number, required: true },
  },
  [[{ meetingId: 1 }, { unique: true }]],
);

/** The last number given in a sequence; the id is the sequence, such as `TB-UBND/2026`. */
export interface NumberSequence {
  _id: string;
  last: number;
}

export const numberSequenceRecord = record<NumberSequence>('numberSequences', {
  last: { type: Number, required: true },
});

/** An issued notice in the hands of one person. */
export interface DeliveryRecord {
  /** `conclusionId:accountId`. */
  _id: string;
  conclusionId: string;
  meetingId: string;
  accountId: string;
  deliveredAt: Date;
  openedAt: Date | null;
}

export const deliveryRecord = record<DeliveryRecord>(
  'deliveries',
  {
    conclusionId: { type: String, required: true },
    meetingId: { type: String, required: true },
    accountId: { type: String, required: true },
    deliveredAt: { type: Date, required: true },
    openedAt: { type: Date, default: null },
  },
  [[{ meetingId: 1, accountId: 1 }, { unique: true }], [{ accountId: 1, deliveredAt: -1 }]],
);
