import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Remembered } from '../../platform/remembered.js';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';
import { documentRecord, type DocumentRecord } from './document.record.js';

@Injectable()
export class DocumentsRepository {
  private readonly documents: Model<DocumentRecord>;
  private readonly remembered = new Remembered<DocumentRecord[]>();

  constructor(mongo: Mongo) {
    this.documents = mongo.model(documentRecord);
  }

  /** From memory, in the order in which they were handed in. */
  papersOf(meetingId: string): Promise<readonly DocumentRecord[]> {
    return this.remembered.read(meetingId, () =>
      this.documents.find({ meetingId }).sort({ uploadedAt: 1 }).lean<DocumentRecord[]>().exec(),
    );
  }

  /** How many papers each of these meetings has; one without any is missing. */
  async countsOf(meetingIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.documents.aggregate<{ _id: string; count: number }>([
      { $match: { meetingId: { $in: [...meetingIds] } } },
      { $group: { _id: '$meetingId', count: { $sum: 1 } } },
    ]);
    return new Map(rows.map(({ _id, count }) => [_id, count]));
  }

  async paper(meetingId: string, documentId: string): Promise<DocumentRecord | null> {
    const papers = await this.papersOf(meetingId);
    return papers.find(({ _id }) => _id === documentId) ?? null;
  }

  /** False when a paper of that id is there already, in this meeting or another. */
  async publish(paper: DocumentRecord): Promise<boolean> {
    try {
      await this.documents.create(paper);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    } finally {
      this.remembered.forget(paper.meetingId);
    }
  }

  async rename(
    meetingId: string,
    documentId: string,
    title: string,
  ): Promise<DocumentRecord | null> {
    try {
      return await this.documents
        .findOneAndUpdate(
          { _id: documentId, meetingId },
          { $set: { title } },
          { returnDocument: 'after' },
        )
        .lean<DocumentRecord | null>();
    } finally {
      this.remembered.forget(meetingId);
    }
  }

  async withdraw(meetingId: string, documentId: string): Promise<boolean> {
    try {
      const { deletedCount } = await this.documents.deleteOne({ _id: documentId, meetingId });
      return deletedCount === 1;
    } finally {
      this.remembered.forget(meetingId);
    }
  }
}
