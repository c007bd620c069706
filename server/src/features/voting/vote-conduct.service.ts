import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { routes, VoteView } from 'dienhong/contracts';
import { closeVote, openVote, publishVote, type Refusal, type VoteStatus } from 'dienhong/domain';
import type { ClientSession } from 'mongoose';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { Journal } from '../../journal/journal.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';
import { Refused, settle } from '../../platform/refused.js';
import { AttendanceDirectory } from '../attendance/index.js';
import {
  MeetingChanges,
  MeetingClosing,
  MeetingDirectory,
  type StepGuard,
} from '../meetings/index.js';
import { BallotBatcher } from './ballot-batcher.js';
import { BallotsRepository } from './ballots.repository.js';
import { OpenVotes } from './open-votes.js';
import { recordedClose } from './recorded-close.js';
import { VoteTelling } from './vote-telling.js';
import { voteOf, VoteViews } from './vote-views.js';
import type { VoteRecord } from './vote.record.js';
import { VotingRepository } from './voting.repository.js';

type Routes = (typeof routes)['voting'];

/** Opening, closing and publishing a vote: official acts, each safe to repeat. */
@Injectable()
export class VoteConductService implements OnModuleInit {
  constructor(
    private readonly votes: VotingRepository,
    private readonly ballots: BallotsRepository,
    private readonly openVotes: OpenVotes,
    private readonly batcher: BallotBatcher,
    private readonly views: VoteViews,
    private readonly telling: VoteTelling,
    private readonly meetings: MeetingDirectory,
    private readonly changes: MeetingChanges,
    private readonly closing: MeetingClosing,
    private readonly attendance: AttendanceDirectory,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const refuseWhileOpen: StepGuard = async (meetingId, session) =>
      (await this.votes.openVoteOf(meetingId, session)) === null ? null : 'meeting.vote-open';
    this.closing.guard(refuseWhileOpen);
    this.changes.guard('adjourn', refuseWhileOpen);
  }

  async open(call: Call<Routes['open']>): Promise<VoteView> {
    const { meetingId, voteId } = call.params;
    const vote = await this.load(meetingId, voteId);
    if (vote.status === 'open') return this.views.forMembers(vote);
    let opened: VoteRecord;
    try {
      opened = await this.journal.actLate(
        { meetingId, by: accountOf(call.actor), act: 'vote.opened' },
        (session) => this.openWithin(meetingId, voteId, session),
      );
    } catch (error) {
      // Pressed by two people at once: the other one has opened this very vote.
      if (isRefusal(error, 'vote.not-draft')) return this.viewIf('open', meetingId, voteId, error);
      throw isDuplicate(error) ? new Refused('vote.another-open') : error;
    }
    await this.openVotes.opened(opened);
    return this.tell(opened);
  }

  async close(call: Call<Routes['close']>): Promise<VoteView> {
    const { meetingId, voteId } = call.params;
    const { publish } = call.body;
    const vote = await this.load(meetingId, voteId);
    if (vote.status === 'published') return this.views.forMembers(vote);
    if (vote.status === 'closed') {
      return publish ? this.publish(call) : this.views.forMembers(vote);
    }
    const open = await this.openVotes.of(meetingId);
    if (open?.vote._id === voteId) open.closing = true;
    try {
      // Intake has stopped; what was taken lands before the papers are sealed and counted.
      await this.batcher.drained(voteId);
      const { presentIds, chairId } = await this.hall(meetingId);
      const closed = await this.journal.actLate(
        { meetingId, by: accountOf(call.actor), act: 'vote.closed' },
        (session) => this.closeWithin(vote, { presentIds, chairId }, publish, session),
      );
      this.openVotes.closed(meetingId);
      return await this.tell(closed);
    } catch (error) {
      // Closed by somebody else meanwhile, or not closed at all: the database knows.
      this.openVotes.forget(meetingId);
      if (isRefusal(error, 'vote.not-open')) return this.close(call);
      throw error;
    }
  }

  async publish(call: Call<Routes['publish']> | Call<Routes['close']>): Promise<VoteView> {
    const { meetingId, voteId } = call.params;
    const vote = await this.load(meetingId, voteId);
    if (vote.status === 'published') return this.views.forMembers(vote);
    settle(publishVote(vote));
    const { text, result } = vote;
    const payload = { voteId, text, passed: result?.passed ?? false };
    try {
      const published = await this.journal.act(
        { meetingId, by: accountOf(call.actor), act: 'vote.published', payload },
        async (session) => {
          const stored = await this.votes.recordPublication(meetingId, voteId, session);
          if (stored === null) throw new Refused('vote.not-closed');
          return stored;
        },
      );
      return await this.tell(published);
    } catch (error) {
      // Pressed by two people at once: the other one has published it.
      return this.viewIf('published', meetingId, voteId, error);
    }
  }

  private async openWithin(meetingId: string, voteId: string, session: ClientSession) {
    // Read within the transaction first: a meeting that is being closed then conflicts with this act.
    const vote = await this.load(meetingId, voteId, session);
    const anotherOpen = (await this.votes.openVoteOf(meetingId, session)) !== null;
    const meeting = await this.meetings.meetingOf(meetingId, session);
    const quorum = await this.attendance.quorumOf(meetingId);
    const { entitledIds } = settle(openVote(vote, { meeting, quorum, anotherOpen }));
    const at = this.clock.now();
    const opened = await this.votes.recordOpening(meetingId, voteId, entitledIds, at, session);
    if (opened === null) throw new Refused('vote.not-draft');
    await this.ballots.layOut(meetingId, voteId, entitledIds, session);
    const { text, rule } = opened;
    const payload = { voteId, text, rule, entitled: entitledIds.length };
    return { result: opened, late: { payload } };
  }

  private async closeWithin(
    before: VoteRecord,
    hall: { readonly presentIds: ReadonlySet<string>; readonly chairId: string },
    publish: boolean,
    session: ClientSession,
  ) {
    const { meetingId, _id: voteId } = before;
    const vote = await this.load(meetingId, voteId, session);
    await this.ballots.seal(meetingId, voteId, session);
    const ballots = await this.ballots.castBallots(meetingId, voteId, session);
    const { status, tally } = settle(closeVote(voteOf(vote), ballots, hall, publish));
    const at = this.clock.now();
    const closed = await this.votes.recordClose(meetingId, voteId, { status, tally, at }, session);
    if (closed === null) throw new Refused('vote.not-open');
    return { result: closed, late: { payload: recordedClose(closed, tally, ballots, publish) } };
  }

  private async hall(meetingId: string) {
    const [meeting, presentIds] = await Promise.all([
      this.meetings.meetingOf(meetingId),
      this.attendance.presentIds(meetingId),
    ]);
    return { chairId: meeting.chairId, presentIds };
  }

  private async load(
    meetingId: string,
    voteId: string,
    session?: ClientSession,
  ): Promise<VoteRecord> {
    const vote = await this.votes.voteOf(meetingId, voteId, session);
    if (vote === null) throw new Refused('vote.unknown');
    return vote;
  }

  private async viewIf(
    status: VoteStatus,
    meetingId: string,
    voteId: string,
    otherwise: unknown,
  ): Promise<VoteView> {
    const vote = await this.load(meetingId, voteId);
    if (vote.status !== status) throw otherwise;
    return this.views.forMembers(vote);
  }

  private async tell(vote: VoteRecord): Promise<VoteView> {
    await this.telling.changed(vote);
    return this.views.forMembers(vote);
  }
}

function isRefusal(error: unknown, code: Refusal): boolean {
  return error instanceof Refused && error.code === code;
}
