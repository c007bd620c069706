import { Injectable } from '@nestjs/common';
import type { ConclusionStatus, ConclusionText } from 'dienhong/domain';
import { trusted, type ClientSession, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import {
  conclusionRecord,
  numberSequenceRecord,
  type ConclusionRecord,
  type NumberSequence,
} from './conclusion.record.js';

/** Which notice a write is meant for: it misses when somebody was quicker. */
export interface Standing {
  readonly status: ConclusionStatus;
  readonly revision: number;
}

/** Notices of conclusions and the sequences of their numbers. */
@Injectable()
export class ConclusionsRepository {
  private readonly conclusions: Model<ConclusionRecord>;
  private readonly sequences: Model<NumberSequence>;

  constructor(mongo: Mongo) {
    this.conclusions = mongo.model(conclusionRecord);
    this.sequences = mongo.model(numberSequenceRecord);
  }

  find(meetingId: string, session?: ClientSession): Promise<ConclusionRecord | null> {
    return this.conclusions
      .findOne({ meetingId })
      .session(session ?? null)
      .lean<ConclusionRecord>();
  }

  /** The issued ones among these notices, newest first. */
  findIssued(conclusionIds: readonly string[]): Promise<ConclusionRecord[]> {
    return this.conclusions
      .find({ _id: trusted({ $in: [...conclusionIds] }), status: 'issued' })
      .sort({ issuedAt: -1, _id: -1 })
      .lean<ConclusionRecord[]>();
  }

  /** Keeps a first draft; the one that was there before wins. */
  async keepDraft(draft: ConclusionRecord): Promise<ConclusionRecord> {
    const { _id, meetingId, ...rest } = draft;
    const kept = await this.conclusions
      .findOneAndUpdate(
        { meetingId },
        { $setOnInsert: { _id, ...rest } },
        { upsert: true, returnDocument: 'after' },
      )
      .lean<ConclusionRecord>();
    if (kept === null) throw new Error('an upsert gave nothing back');
    return kept;
  }

  /** Writes the edited text; null when the notice no longer stands like that. */
  writeText(
    meetingId: string,
    standing: Standing,
    text: ConclusionText & { readonly filledAt?: Date },
  ): Promise<ConclusionRecord | null> {
    return this.conclusions
      .findOneAndUpdate(
        { meetingId, ...standing },
        { $set: text, $inc: { revision: 1 } },
        { returnDocument: 'after' },
      )
      .lean<ConclusionRecord>();
  }

  /** Takes a step inside an official act; null when the notice no longer stands like that. */
  takeStep(
    session: ClientSession,
    meetingId: string,
    standing: Standing,
    change: Partial<ConclusionRecord>,
  ): Promise<ConclusionRecord | null> {
    return this.conclusions
      .findOneAndUpdate(
        { meetingId, ...standing },
        { $set: change },
        { returnDocument: 'after', session },
      )
      .lean<ConclusionRecord>();
  }

  /** Makes sure the sequence exists: a transaction that creates it would collide with another. */
  async beginSequence(sequence: string): Promise<void> {
    await this.sequences.updateOne(
      { _id: sequence },
      { $setOnInsert: { last: 0 } },
      { upsert: true },
    );
  }

  /** Draws the next number; when the act fails, the number is as good as never drawn. */
  async drawNumber(session: ClientSession, sequence: string): Promise<number> {
    const drawn = await this.sequences
      .findOneAndUpdate(
        { _id: sequence },
        { $inc: { last: 1 } },
        { returnDocument: 'after', session },
      )
      .lean<NumberSequence>();
    if (drawn === null) throw new Error(`the sequence ${sequence} was not begun`);
    return drawn.last;
  }
}
