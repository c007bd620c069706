import { Injectable } from '@nestjs/common';
import {
  done,
  type OwnBallot,
  type routes,
  type VoteView,
  type VoteWatch,
} from 'dienhong/contracts';
import { changeVote, prepareVote, type VoteChoice } from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingAgenda, MeetingDirectory } from '../meetings/index.js';
import { BallotsRepository } from './ballots.repository.js';
import { VoteTelling } from './vote-telling.js';
import { ownBallot, VoteViews } from './vote-views.js';
import type { VoteRecord } from './vote.record.js';
import { VotingRepository } from './voting.repository.js';

type Routes = (typeof routes)['voting'];

/** Votes before they are opened, and reading them at any time. */
@Injectable()
export class VotingService {
  constructor(
    private readonly votes: VotingRepository,
    private readonly ballots: BallotsRepository,
    private readonly views: VoteViews,
    private readonly telling: VoteTelling,
    private readonly meetings: MeetingDirectory,
    private readonly agenda: MeetingAgenda,
    private readonly clock: Clock,
  ) {}

  async list(call: Call<Routes['list']>): Promise<{ votes: VoteView[]; ballots: OwnBallot[] }> {
    const { meetingId } = call.params;
    const { accountId } = accountOf(call.actor);
    const votes = await this.votes.votesOf(meetingId);
    const ids = votes.map((vote) => vote._id);
    const [views, own] = await Promise.all([
      Promise.all(votes.map((vote) => this.views.forMembers(vote))),
      this.ballots.ownBallots(meetingId, accountId, ids),
    ]);
    return { votes: views, ballots: own.map((stored) => ownBallot(stored.voteId, stored)) };
  }

  async prepare(call: Call<Routes['prepare']>): Promise<VoteView> {
    const { meetingId } = call.params;
    const { id, agendaItemId, text, rule } = call.body;
    const choices = await this.choicesFor(meetingId, call.body.choices);
    await this.refuseUnknownItem(meetingId, agendaItemId);
    await this.votes.prepare(meetingId, {
      ...{ _id: id, meetingId, agendaItemId, text, choices, rule },
      ...{ status: 'draft', entitledIds: [], preparedAt: this.clock.now() },
      ...{ openedAt: null, closedAt: null, result: null },
    });
    return this.tell(await this.load(meetingId, id));
  }

  async change(call: Call<Routes['change']>): Promise<VoteView> {
    const { meetingId, voteId } = call.params;
    const { agendaItemId, text, rule } = call.body;
    settle(changeVote(await this.load(meetingId, voteId)));
    const choices = await this.choicesFor(meetingId, call.body.choices);
    await this.refuseUnknownItem(meetingId, agendaItemId);
    const wording = { agendaItemId, text, choices, rule };
    const changed = await this.votes.changeDraft(meetingId, voteId, wording);
    if (!changed) throw new Refused('vote.not-draft');
    return this.tell(await this.load(meetingId, voteId));
  }

  async remove(call: Call<Routes['remove']>): Promise<typeof done> {
    const { meetingId, voteId } = call.params;
    settle(changeVote(await this.load(meetingId, voteId)));
    const removed = await this.votes.removeDraft(meetingId, voteId);
    if (!removed) throw new Refused('vote.not-draft');
    this.telling.removed(meetingId, voteId);
    return done;
  }

  async watch(call: Call<Routes['watch']>): Promise<VoteWatch> {
    const { meetingId, voteId } = call.params;
    return this.views.forChair(await this.load(meetingId, voteId));
  }

  private async load(meetingId: string, voteId: string): Promise<VoteRecord> {
    const vote = await this.votes.voteOf(meetingId, voteId);
    if (vote === null) throw new Refused('vote.unknown');
    return vote;
  }

  private async choicesFor(meetingId: string, labels: readonly string[]): Promise<VoteChoice[]> {
    const meeting = await this.meetings.meetingOf(meetingId);
    const drafts = labels.map((label) => ({ id: newId(), label }));
    return [...settle(prepareVote(meeting.status, drafts)).choices];
  }

  private async refuseUnknownItem(meetingId: string, itemId: string | null): Promise<void> {
    if (itemId === null || (await this.agenda.has(meetingId, itemId))) return;
    throw new Refused('agenda-item.unknown');
  }

  private async tell(vote: VoteRecord): Promise<VoteView> {
    await this.telling.changed(vote);
    return this.views.forMembers(vote);
  }
}
