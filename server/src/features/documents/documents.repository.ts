import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';
import { documentRecord, type DocumentRecord } from './document.record.js';

@Injectable()
export class DocumentsRepository {
  private readonly documents: Model<DocumentRecord>;

  constructor(mongo: Mongo) {
    this.documents = mongo.model(documentRecord);
  }

  /** In the order in which they were handed in. */
  papersOf(meetingId: string): Promise<DocumentRecord[]> {
    return this.documents.find({ meetingId }).sort({ uploadedAt: 1 }).lean<DocumentRecord[]>();
  }

  paper(meetingId: string, documentId: string): Promise<DocumentRecord | null> {
    return this.documents.findOne({ _id: documentId, meetingId }).lean<DocumentRecord | null>();
  }

  /** False when a paper of that id is there already, in this meeting or another. */
  async publish(paper: DocumentRecord): Promise<boolean> {
    try {
      await this.documents.create(paper);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  rename(meetingId: string, documentId: string, title: string): Promise<DocumentRecord | null> {
    return this.documents
      .findOneAndUpdate(
        { _id: documentId, meetingId },
        { $set: { title } },
        { returnDocument: 'after' },
      )
      .lean<DocumentRecord | null>();
  }

  async withdraw(meetingId: string, documentId: string): Promise<boolean> {
    const { deletedCount } = await this.documents.deleteOne({ _id: documentId, meetingId });
    return deletedCount === 1;
  }
}
