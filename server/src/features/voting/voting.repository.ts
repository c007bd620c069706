import { Injectable } from '@nestjs/common';
import type { Tally, VoteStatus } from 'dienhong/domain';
import { trusted, type ClientSession, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { voteRecord, type VoteRecord } from './vote.record.js';

/** What may be changed until the opening. */
export type VoteWording = Pick<VoteRecord, 'agendaItemId' | 'text' | 'choices' | 'rule'>;

@Injectable()
export class VotingRepository {
  private readonly votes: Model<VoteRecord>;

  constructor(mongo: Mongo) {
    this.votes = mongo.model(voteRecord);
  }

  votesOf(meetingId: string): Promise<VoteRecord[]> {
    return this.votes.find({ meetingId }).sort({ _id: 1 }).lean<VoteRecord[]>();
  }

  voteOf(meetingId: string, voteId: string, session?: ClientSession): Promise<VoteRecord | null> {
    return this.votes
      .findOne({ _id: voteId, meetingId }, null, { session: session ?? null })
      .lean<VoteRecord>();
  }

  openVoteOf(meetingId: string, session?: ClientSession): Promise<VoteRecord | null> {
    return this.votes
      .findOne({ meetingId, status: 'open' }, null, { session: session ?? null })
      .lean<VoteRecord>();
  }

  /** Prepares it unless it already was: pressing twice prepares one vote. */
  async prepare(meetingId: string, vote: VoteRecord): Promise<void> {
    const { _id, ...fields } = vote;
    await this.votes.updateOne(
      { _id },
      { $setOnInsert: { ...fields, meetingId } },
      { upsert: true },
    );
  }

  /** False when the vote is no longer a draft. */
  async changeDraft(meetingId: string, voteId: string, wording: VoteWording): Promise<boolean> {
    const draft = { _id: voteId, meetingId, status: 'draft' as const };
    const result = await this.votes.updateOne(draft, { $set: wording });
    return result.matchedCount === 1;
  }

  async removeDraft(meetingId: string, voteId: string): Promise<boolean> {
    const result = await this.votes.deleteOne({ _id: voteId, meetingId, status: 'draft' });
    return result.deletedCount === 1;
  }

  /** Null when the vote is no longer a draft. */
  recordOpening(
    meetingId: string,
    voteId: string,
    entitledIds: readonly string[],
    at: Date,
    session: ClientSession,
  ): Promise<VoteRecord | null> {
    return this.votes
      .findOneAndUpdate(
        { _id: voteId, meetingId, status: 'draft' },
        { $set: { status: 'open', entitledIds: [...entitledIds], openedAt: at } },
        { session, returnDocument: 'after' },
      )
      .lean<VoteRecord>();
  }

  /** Null when the vote is no longer open. */
  recordClose(
    meetingId: string,
    voteId: string,
    closing: { readonly status: VoteStatus; readonly tally: Tally; readonly at: Date },
    session: ClientSession,
  ): Promise<VoteRecord | null> {
    const { status, tally, at } = closing;
    return this.votes
      .findOneAndUpdate(
        { _id: voteId, meetingId, status: 'open' },
        { $set: { status, result: tally, closedAt: at } },
        { session, returnDocument: 'after' },
      )
      .lean<VoteRecord>();
  }

  /** Null when there is nothing to publish. */
  recordPublication(
    meetingId: string,
    voteId: string,
    session: ClientSession,
  ): Promise<VoteRecord | null> {
    return this.votes
      .findOneAndUpdate(
        { _id: voteId, meetingId, status: 'closed' },
        { $set: { status: 'published' } },
        { session, returnDocument: 'after' },
      )
      .lean<VoteRecord>();
  }

  /** Votes whose figures the chair may be shown: open or counted. */
  watchedVotesOf(meetingId: string): Promise<VoteRecord[]> {
    return this.votes
      .find({ meetingId, status: trusted({ $ne: 'draft' }) })
      .sort({ _id: 1 })
      .lean<VoteRecord[]>();
  }
}
