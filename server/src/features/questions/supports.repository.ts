import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Clock } from '../../platform/clock.js';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';
import { Mongo } from '../../platform/mongo/mongo.js';
import { supportRecord, type SupportRecord } from './question.record.js';

type Counts = Map<string, number>;

/**
 * Who supports what. The rows are the truth; the figures are counted from them once and then kept in memory,
 * so that a storm of support never counts again.
 */
@Injectable()
export class SupportsRepository {
  private readonly supports: Model<SupportRecord>;
  private readonly counts = new Map<string, Promise<Counts>>();

  constructor(
    mongo: Mongo,
    private readonly clock: Clock,
  ) {
    this.supports = mongo.model(supportRecord);
  }

  /** How many phones support each question of a meeting; questions without support are missing. */
  countsOf(meetingId: string): Promise<ReadonlyMap<string, number>> {
    return this.remembered(meetingId);
  }

  /** Adds the phone's support; a second time changes nothing. Gives the figure that holds now. */
  async recordSupport(meetingId: string, questionId: string, deviceId: string): Promise<number> {
    // Counted before the row is written: it must not be counted twice.
    const counts = await this.remembered(meetingId);
    try {
      const _id = `${questionId}:${deviceId}`;
      await this.supports.create({ _id, meetingId, questionId, deviceId, at: this.clock.now() });
      counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return counts.get(questionId) ?? 0;
  }

  async removeSupport(meetingId: string, questionId: string, deviceId: string): Promise<number> {
    const counts = await this.remembered(meetingId);
    const { deletedCount } = await this.supports.deleteOne({
      _id: `${questionId}:${deviceId}`,
      meetingId,
    });
    const count = Math.max(0, (counts.get(questionId) ?? 0) - deletedCount);
    counts.set(questionId, count);
    return count;
  }

  /** Questions of a meeting that the phone supports. */
  async supportedBy(meetingId: string, deviceId: string): Promise<string[]> {
    const found = await this.supports.find({ deviceId, meetingId }, { questionId: 1 }).lean();
    return found.map((one) => one.questionId);
  }

  private remembered(meetingId: string): Promise<Counts> {
    const known = this.counts.get(meetingId);
    if (known !== undefined) return known;
    const counting = this.count(meetingId);
    this.counts.set(meetingId, counting);
    counting.catch(() => this.counts.delete(meetingId));
    return counting;
  }

  private async count(meetingId: string): Promise<Counts> {
    const rows = await this.supports.aggregate<{ _id: string; count: number }>([
      { $match: { meetingId } },
      { $group: { _id: '$questionId', count: { $sum: 1 } } },
    ]);
    return new Map(rows.map((row) => [row._id, row.count]));
  }
}
