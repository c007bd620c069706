import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import {
  meetingAudience,
  personAudience,
  routes,
  type OwnBallot,
  type RouteInput,
  type VoteView,
} from 'dienhong/contracts';
import { Api } from '../../api/api';
import { newId } from '../../api/new-id';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { newestBallots, newestVotes } from './newest-votes';

const voting = routes.voting;
export type VoteWording = RouteInput<typeof voting.change>['body'];

/** Without a socket the page asks again by itself, milliseconds. */
const askAgainAfter = 8_000;

/** The votes of one meeting and my own ballots. Provided by the page, which calls `open`. */
@Injectable()
export class VotingStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly everyone = signal<AudienceHandle | undefined>(undefined);
  private readonly table = signal<AudienceHandle | undefined>(undefined);
  private readonly read = signal<readonly VoteView[] | undefined>(undefined);
  private readonly replied = signal<ReadonlyMap<string, VoteView>>(new Map());
  private readonly ballots = signal<ReadonlyMap<string, OwnBallot>>(new Map());
  private readonly failure = signal<unknown>(undefined);
  private leaving: (() => void)[] = [];

  /** In the order in which they were prepared; undefined until known. */
  readonly votes = computed(() => {
    const heard = this.everyone();
    const told =
      heard?.ready() === true ? [...heard.views('vote.changed')().values()] : this.read();
    return told === undefined ? undefined : newestVotes(told, this.replied());
  });
  /** The one that is open now. */
  readonly openVote = computed(() => this.votes()?.find((vote) => vote.status === 'open'));
  readonly drafts = computed(() => this.votes()?.filter((vote) => vote.status === 'draft') ?? []);
  /** Closed and not yet shown to everyone. */
  readonly unpublished = computed(
    () => this.votes()?.filter((vote) => vote.status === 'closed') ?? [],
  );
  /** The one that was closed last, published or not. */
  readonly lastClosed = computed(() =>
    this.votes()
      ?.filter((vote) => vote.closedAt !== null)
      .sort((one, other) => ((one.closedAt ?? '') < (other.closedAt ?? '') ? 1 : -1))
      .at(0),
  );
  /** Why the votes cannot be shown. */
  readonly problem = computed(() => (this.votes() === undefined ? this.failure() : undefined));

  constructor() {
    const asking = setInterval(() => {
      if (this.opened() !== undefined && this.live.state() !== 'connected') void this.reload();
    }, askAgainAfter);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(asking);
      this.leave();
    });
  }

  /** Turns to a meeting, as somebody with a seat. Asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.begin(meetingId, 'members');
    const accountId = this.session.account()?.accountId;
    if (accountId !== undefined) {
      const own = this.attend(personAudience(accountId));
      this.leaving.push(
        own.hear('ballot.recorded', (_key, ballot) => {
          if (ballot !== null) this.hold([ballot]);
        }),
      );
    }
    void this.reload();
  }

  /** The same for the wall, which has no ballots. */
  openOnWall(meetingId: string): void {
    if (this.opened() !== meetingId) this.begin(meetingId, 'screen');
  }

  /** Chair and secretary also hear who has not voted. */
  watch(): void {
    const meetingId = this.opened();
    if (meetingId === undefined || this.table() !== undefined) return;
    this.table.set(this.attend(meetingAudience('chair', meetingId)));
  }

  /** Who has not voted, and the figures before they are published; only after `watch`. */
  watchOf(voteId: string | undefined) {
    return voteId === undefined ? undefined : this.table()?.views('vote.watched')().get(voteId);
  }

  /** My ballot as it is stored; undefined while none is. */
  ballotOf(voteId: string): OwnBallot | undefined {
    return this.ballots().get(voteId);
  }

  /** Reads votes and my own ballots from the server. */
  async reload(): Promise<void> {
    const meetingId = this.opened();
    if (meetingId === undefined || !this.session.signedIn()) return;
    this.failure.set(undefined);
    try {
      const { votes, ballots } = await this.api.call(voting.list, { params: { meetingId } });
      if (this.opened() !== meetingId) return;
      this.read.set(votes);
      this.hold(ballots);
    } catch (error) {
      this.failure.set(error);
    }
  }

  /** Resolves only when the server has stored the ballot for good. */
  async cast(voteId: string, choiceId: string, ballotId: string): Promise<OwnBallot> {
    const ballot = await this.api.call(voting.castBallot, {
      params: this.params(voteId),
      body: { choiceId, ballotId },
    });
    this.hold([ballot]);
    return ballot;
  }

  async prepare(wording: VoteWording, id = newId()): Promise<void> {
    const params = { meetingId: this.opened() ?? '' };
    this.accept(await this.api.call(voting.prepare, { params, body: { id, ...wording } }));
  }

  async change(voteId: string, wording: VoteWording): Promise<void> {
    const params = this.params(voteId);
    this.accept(await this.api.call(voting.change, { params, body: wording }));
  }

  async remove(voteId: string): Promise<void> {
    await this.api.call(voting.remove, { params: this.params(voteId) });
    this.replied.update((before) => new Map([...before].filter(([id]) => id !== voteId)));
    this.read.update((before) => before?.filter((vote) => vote.id !== voteId));
  }

  async openNow(voteId: string): Promise<void> {
    this.accept(await this.api.call(voting.open, { params: this.params(voteId) }));
  }

  async close(voteId: string, publish: boolean): Promise<void> {
    const params = this.params(voteId);
    this.accept(await this.api.call(voting.close, { params, body: { publish } }));
  }

  async publish(voteId: string): Promise<void> {
    this.accept(await this.api.call(voting.publish, { params: this.params(voteId) }));
  }

  private begin(meetingId: string, kind: 'members' | 'screen'): void {
    this.leave();
    this.read.set(undefined);
    this.replied.set(new Map());
    this.ballots.set(new Map());
    this.opened.set(meetingId);
    this.everyone.set(this.attend(meetingAudience(kind, meetingId)));
  }

  private attend(key: Parameters<Live['attend']>[0]): AudienceHandle {
    const { handle, leave } = this.live.attend(key);
    this.leaving.push(leave);
    return handle;
  }

  private leave(): void {
    for (const one of this.leaving) one();
    this.leaving = [];
    this.table.set(undefined);
  }

  private hold(ballots: readonly OwnBallot[]): void {
    this.ballots.update((known) => newestBallots(known, ballots));
  }

  private accept(vote: VoteView): void {
    this.replied.update((before) => new Map(before).set(vote.id, vote));
    // A changed draft is no step forward: without a socket only reading shows it.
    if (this.live.state() !== 'connected') void this.reload();
  }

  private params(voteId: string) {
    return { meetingId: this.opened() ?? '', voteId };
  }
}
