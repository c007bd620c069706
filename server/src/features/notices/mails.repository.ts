import { Injectable } from '@nestjs/common';
import { trusted, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { noticeRecord, type MailState, type NoticeRecord } from './notice.record.js';

/** What became of an attempt. */
export interface MailOutcome {
  readonly state: MailState;
  readonly dueAt?: Date;
  readonly sentAt?: Date;
  readonly lastError?: string;
}

/** The mails of notices, as a queue that several couriers may work on. */
@Injectable()
export class MailsRepository {
  private readonly notices: Model<NoticeRecord>;

  constructor(mongo: Mongo) {
    this.notices = mongo.model(noticeRecord);
  }

  /** Takes the mail that has waited longest and keeps others away from it until the lease ends. */
  claim(now: Date, leaseEnds: Date): Promise<NoticeRecord | null> {
    return this.notices
      .findOneAndUpdate(
        { 'mail.state': 'waiting', 'mail.dueAt': trusted({ $lte: now }) },
        { $set: { 'mail.dueAt': leaseEnds }, $inc: { 'mail.attempts': 1 } },
        { sort: { 'mail.dueAt': 1 }, returnDocument: 'after' },
      )
      .lean<NoticeRecord>();
  }

  /** Writes down the outcome, unless the lease ran out and another courier has it now. */
  async settle({ _id, mail }: NoticeRecord, outcome: MailOutcome): Promise<void> {
    const change: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(outcome)) change[`mail.${name}`] = value;
    await this.notices.updateOne(
      { _id, 'mail.state': 'waiting', 'mail.attempts': mail.attempts },
      { $set: change },
    );
  }
}
