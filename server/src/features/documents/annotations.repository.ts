import { Injectable } from '@nestjs/common';
import { annotationLimits } from 'dienhong/domain';
import type { Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Remembered } from '../../platform/remembered.js';
import { annotationRecord, type AnnotationRecord } from './annotation.record.js';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';

/** Where marks lie: a paper of a meeting. */
export interface PaperKey {
  readonly meetingId: string;
  readonly documentId: string;
}

@Injectable()
export class AnnotationsRepository {
  private readonly annotations: Model<AnnotationRecord>;
  private readonly shared = new Remembered<AnnotationRecord[]>(200);

  constructor(mongo: Mongo) {
    this.annotations = mongo.model(annotationRecord);
  }

  /** Whatever its meeting and paper, so that an id is never used twice. */
  mark(annotationId: string): Promise<AnnotationRecord | null> {
    return this.annotations.findById(annotationId).lean<AnnotationRecord | null>();
  }

  marksOf(paper: PaperKey, authorId: string): Promise<AnnotationRecord[]> {
    return this.annotations
      .find({ ...paper, authorId, removed: false })
      .sort({ createdAt: 1 })
      .limit(annotationLimits.own)
      .lean<AnnotationRecord[]>();
  }

  /** From memory: a whole hall opens the same paper. */
  sharedMarks(paper: PaperKey): Promise<readonly AnnotationRecord[]> {
    return this.shared.read(placeOf(paper), () =>
      this.annotations
        .find({ ...paper, shared: true, removed: false })
        .sort({ createdAt: 1 })
        .limit(annotationLimits.shared)
        .lean<AnnotationRecord[]>()
        .exec(),
    );
  }

  /** Removed ones included: they may come back. */
  countOf(paper: PaperKey, authorId: string): Promise<number> {
    return this.annotations.countDocuments({ ...paper, authorId });
  }

  countShared(paper: PaperKey): Promise<number> {
    return this.annotations.countDocuments({ ...paper, shared: true, removed: false });
  }

  /** False when the id was taken a moment before. */
  async put(mark: AnnotationRecord): Promise<boolean> {
    try {
      await this.annotations.create(mark);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    } finally {
      this.shared.forget(placeOf(mark));
    }
  }

  /** Writes the next revision; false when another operation was applied since it was read. */
  async advance(mark: AnnotationRecord): Promise<boolean> {
    const { _id, colour, text, shared, removed, changedAt, revision, operationIds } = mark;
    try {
      const { matchedCount } = await this.annotations.updateOne(
        { _id, revision: revision - 1 },
        { $set: { colour, text, shared, removed, changedAt, revision, operationIds } },
      );
      return matchedCount === 1;
    } finally {
      this.shared.forget(placeOf(mark));
    }
  }
}

function placeOf({ meetingId, documentId }: PaperKey): string {
  return `${meetingId}:${documentId}`;
}
