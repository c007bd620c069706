import { Injectable } from '@nestjs/common';
import { BallotsRepository } from './ballots.repository.js';
import type { VoteRecord } from './vote.record.js';
import { VotingRepository } from './voting.repository.js';

/** The vote that a meeting is at, held in memory so that a ballot asks the database for nothing but its storing. */
export interface OpenVote {
  readonly vote: VoteRecord;
  /** Members whose ballot is stored: recounted from the ballots when loaded, then kept by each acknowledgement. */
  readonly castIds: Set<string>;
  /** The close has begun: no ballot is taken any more. */
  closing: boolean;
}

const meetingsRemembered = 500;

/** The open vote of each meeting. After a restart it is found again in the database, with its count. */
@Injectable()
export class OpenVotes {
  private readonly known = new Map<string, Promise<OpenVote | null>>();

  constructor(
    private readonly votes: VotingRepository,
    private readonly ballots: BallotsRepository,
  ) {}

  of(meetingId: string): Promise<OpenVote | null> {
    const known = this.known.get(meetingId);
    if (known !== undefined) return known;
    const oldest = this.known.keys().next().value;
    if (this.known.size >= meetingsRemembered && oldest !== undefined) this.known.delete(oldest);
    const loading = this.load(meetingId);
    this.known.set(meetingId, loading);
    loading.catch(() => {
      if (this.known.get(meetingId) === loading) this.known.delete(meetingId);
    });
    return loading;
  }

  /** A ballot may have found it in the database already; its count is then kept. */
  async opened(vote: VoteRecord): Promise<void> {
    const known = await this.known.get(vote.meetingId)?.catch(() => null);
    if (known?.vote._id === vote._id) return;
    const open = { vote, castIds: new Set<string>(), closing: false };
    this.known.set(vote.meetingId, Promise.resolve(open));
  }

  closed(meetingId: string): void {
    this.known.set(meetingId, Promise.resolve(null));
  }

  /** Something about it is uncertain: read it again when it is next asked for. */
  forget(meetingId: string): void {
    this.known.delete(meetingId);
  }

  private async load(meetingId: string): Promise<OpenVote | null> {
    const vote = await this.votes.openVoteOf(meetingId);
    if (vote === null) return null;
    const cast = await this.ballots.castBallots(meetingId, vote._id);
    return { vote, castIds: new Set(cast.map((one) => one.accountId)), closing: false };
  }
}
