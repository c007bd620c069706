import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { deliveryRecord, type DeliveryRecord } from './conclusion.record.js';

/** Who has an issued notice in hand, and who opened it. */
@Injectable()
export class DeliveriesRepository {
  private readonly deliveries: Model<DeliveryRecord>;

  constructor(mongo: Mongo) {
    this.deliveries = mongo.model(deliveryRecord);
  }

  async deliver(session: ClientSession, rows: readonly DeliveryRecord[]): Promise<void> {
    await this.deliveries.insertMany([...rows], { session });
  }

  ofMeeting(meetingId: string): Promise<DeliveryRecord[]> {
    return this.deliveries
      .find({ meetingId })
      .sort({ deliveredAt: 1, _id: 1 })
      .lean<DeliveryRecord[]>();
  }

  /** The newest of a person's, at most `limit`. */
  ofPerson(accountId: string, limit: number): Promise<DeliveryRecord[]> {
    return this.deliveries
      .find({ accountId })
      .sort({ deliveredAt: -1, _id: -1 })
      .limit(limit)
      .lean<DeliveryRecord[]>();
  }

  /** Notes the first opening; null when it was noted before or nothing was delivered to this person. */
  markOpened(meetingId: string, accountId: string, at: Date): Promise<DeliveryRecord | null> {
    return this.deliveries
      .findOneAndUpdate(
        { meetingId, accountId, openedAt: null },
        { $set: { openedAt: at } },
        { returnDocument: 'after' },
      )
      .lean<DeliveryRecord>();
  }
}
