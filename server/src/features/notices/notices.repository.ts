import { Injectable } from '@nestjs/common';
import { trusted, type ClientSession, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { noticeRecord, type NoticeRecord } from './notice.record.js';

/** Notices: who must be told what, what was read. */
@Injectable()
export class NoticesRepository {
  private readonly notices: Model<NoticeRecord>;

  constructor(mongo: Mongo) {
    this.notices = mongo.model(noticeRecord);
  }

  async add(session: ClientSession, rows: readonly NoticeRecord[]): Promise<void> {
    await this.notices.insertMany([...rows], { session });
  }

  withIds(ids: readonly string[]): Promise<NoticeRecord[]> {
    return this.notices.find({ _id: trusted({ $in: [...ids] }) }).lean<NoticeRecord[]>();
  }

  /** A page of a person's notices, newest first. */
  page(accountId: string, before: string | undefined, limit: number): Promise<NoticeRecord[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    return this.notices
      .find({ accountId, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean<NoticeRecord[]>();
  }

  unread(accountId: string, limit: number): Promise<NoticeRecord[]> {
    return this.notices
      .find({ accountId, readAt: null })
      .sort({ _id: -1 })
      .limit(limit)
      .lean<NoticeRecord[]>();
  }

  /** Notes the first reading; reading again changes nothing. Null when it is not this person's. */
  async markRead(accountId: string, noticeId: string, at: Date): Promise<NoticeRecord | null> {
    await this.notices.updateOne(
      { _id: noticeId, accountId, readAt: null },
      { $set: { readAt: at } },
    );
    return this.notices.findOne({ _id: noticeId, accountId }).lean<NoticeRecord>();
  }

  async markAllRead(accountId: string, at: Date): Promise<void> {
    await this.notices.updateMany({ accountId, readAt: null }, { $set: { readAt: at } });
  }
}
