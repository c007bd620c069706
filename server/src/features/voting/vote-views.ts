import { Injectable } from '@nestjs/common';
import type { OwnBallot, VoteView, VoteWatch } from 'dienhong/contracts';
import type { Tally, Vote } from 'dienhong/domain';
import { PeopleDirectory } from '../people/index.js';
import type { StoredChoice } from './ballot.record.js';
import { BallotsRepository } from './ballots.repository.js';
import { OpenVotes } from './open-votes.js';
import type { VoteRecord } from './vote.record.js';

/** Votes as they are shown. Figures leave here only when their time has come. */
@Injectable()
export class VoteViews {
  constructor(
    private readonly openVotes: OpenVotes,
    private readonly ballots: BallotsRepository,
    private readonly people: PeopleDirectory,
  ) {}

  /** For every member and the wall: how many have voted, and nothing of what, until it is published. */
  async forMembers(vote: VoteRecord): Promise<VoteView> {
    const open = vote.status === 'open' ? await this.openVotes.of(vote.meetingId) : null;
    const castNow = open?.vote._id === vote._id ? open.castIds.size : 0;
    return {
      id: vote._id,
      agendaItemId: vote.agendaItemId,
      text: vote.text,
      choices: vote.choices.map(({ id, label, approving }) => ({ id, label, approving })),
      rule: vote.rule,
      status: vote.status,
      openedAt: vote.openedAt?.toISOString() ?? null,
      closedAt: vote.closedAt?.toISOString() ?? null,
      castCount: vote.result?.cast ?? castNow,
      entitledCount: vote.entitledIds.length,
      result: vote.status === 'published' ? resultOf(vote.result) : null,
    };
  }

  /** For chair and secretary: who has not voted; the figures once the vote is closed. */
  async forChair(vote: VoteRecord): Promise<VoteWatch> {
    const castIds = await this.castIds(vote);
    const missing = vote.entitledIds.filter((id) => !castIds.has(id));
    const briefs = await this.people.briefs(missing);
    return {
      voteId: vote._id,
      notVoted: missing.flatMap((id) => briefs.get(id) ?? []),
      result: vote.status === 'open' ? null : resultOf(vote.result),
    };
  }

  private async castIds(vote: VoteRecord): Promise<ReadonlySet<string>> {
    if (vote.status === 'draft') return new Set();
    const open = vote.status === 'open' ? await this.openVotes.of(vote.meetingId) : null;
    if (open?.vote._id === vote._id) return open.castIds;
    const cast = await this.ballots.castBallots(vote.meetingId, vote._id);
    return new Set(cast.map((one) => one.accountId));
  }
}

function resultOf(tally: Tally | null): VoteView['result'] {
  return tally === null ? null : { ...tally, counts: tally.counts.map((one) => ({ ...one })) };
}

/** One's own ballot. */
export function ownBallot(voteId: string, stored: StoredChoice): OwnBallot {
  return { voteId, choiceId: stored.choiceId, castAt: stored.castAt.toISOString() };
}

/** The rule's own shape of a stored vote. */
export function voteOf(record: VoteRecord): Vote {
  const { _id: id, text, choices, rule, status, entitledIds } = record;
  return { id, text, choices, rule, status, entitledIds };
}
