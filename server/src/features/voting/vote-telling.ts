import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Publisher } from '../../live/publisher.js';
import { Log } from '../../platform/log.js';
import type { OpenVote } from './open-votes.js';
import { VoteViews } from './vote-views.js';
import type { VoteRecord } from './vote.record.js';
import { VotingRepository } from './voting.repository.js';

/** The count is told at most this often, milliseconds: a hall that votes at once is one change, not five hundred. */
const countEveryMs = 50;

/** Tells members, wall and chair what became of a vote. */
@Injectable()
export class VoteTelling implements OnModuleInit, OnModuleDestroy {
  private readonly due = new Map<OpenVote, NodeJS.Timeout>();

  constructor(
    private readonly publisher: Publisher,
    private readonly views: VoteViews,
    private readonly votes: VotingRepository,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.publisher.provide('vote.changed', async (meetingId) => {
      const votes = await this.votes.votesOf(meetingId);
      return Promise.all(
        votes.map(async (vote) => [vote._id, await this.views.forMembers(vote)] as const),
      );
    });
    this.publisher.provide('vote.watched', async (meetingId) => {
      const votes = await this.votes.watchedVotesOf(meetingId);
      return Promise.all(
        votes.map(async (vote) => [vote._id, await this.views.forChair(vote)] as const),
      );
    });
  }

  onModuleDestroy(): void {
    for (const timer of this.due.values()) clearTimeout(timer);
    this.due.clear();
  }

  /** Prepared, changed, opened, closed or published. */
  async changed(vote: VoteRecord): Promise<void> {
    this.publisher.tell(
      'vote.changed',
      vote.meetingId,
      vote._id,
      await this.views.forMembers(vote),
    );
    if (vote.status === 'draft') return;
    this.publisher.tell('vote.watched', vote.meetingId, vote._id, await this.views.forChair(vote));
  }

  removed(meetingId: string, voteId: string): void {
    this.publisher.tell('vote.changed', meetingId, voteId, null);
  }

  /** One more has voted. */
  progressed(open: OpenVote): void {
    if (this.due.has(open)) return;
    const timer = setTimeout(() => {
      this.due.delete(open);
      // The close tells the final count itself.
      if (open.closing) return;
      this.changed(open.vote).catch((error: unknown) => {
        // The next count heals it.
        this.log.problem({ error, voteId: open.vote._id }, 'the count could not be told');
      });
    }, countEveryMs);
    this.due.set(open, timer);
  }
}
