import type { NoticeKind } from 'dienhong/domain';
import { Schema } from 'mongoose';
import { record } from '../../platform/mongo/record.js';

/**
 * How the mail of a notice stands. `off`: no mail server was set; `no-address`: the person has none;
 * `given-up`: tried as often as the schedule allows.
 */
export type MailState = 'off' | 'waiting' | 'sent' | 'no-address' | 'given-up';

/** One obligation: somebody must be told something. */
export interface NoticeRecord {
  /** Also the idempotency key of its mail. */
  _id: string;
  accountId: string;
  kind: NoticeKind;
  meetingId: string | null;
  meetingTitle: string | null;
  facts: Record<string, string>;
  createdAt: Date;
  readAt: Date | null;
  mail: {
    state: MailState;
    /** Deliveries begun, the present one included. */
    attempts: number;
    /** When it is to be tried; while a courier has it, when its lease ends. */
    dueAt: Date;
    sentAt: Date | null;
    /** What the mail server said last, for the administrator's log. */
    lastError: string | null;
  };
}

const mail = new Schema(
  {
    state: { type: String, required: true },
    attempts: { type: Number, required: true },
    dueAt: { type: Date, required: true },
    sentAt: { type: Date, default: null },
    lastError: { type: String, default: null },
  },
  { _id: false },
);

export const noticeRecord = record<NoticeRecord>(
  'notices',
  {
    accountId: { type: String, required: true },
    kind: { type: String, required: true },
    meetingId: { type: String, default: null },
    meetingTitle: { type: String, default: null },
    facts: { type: Schema.Types.Mixed, required: true },
    createdAt: { type: Date, required: true },
    readAt: { type: Date, default: null },
    mail: { type: mail, required: true },
  },
  [
    [{ accountId: 1, _id: -1 }],
    [{ accountId: 1, readAt: 1, _id: -1 }],
    [{ 'mail.state': 1, 'mail.dueAt': 1 }],
  ],
);
