import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { newId } from '../../api/new-id';
import { UnreachableError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { VotingStore } from './voting-store';

/** A ballot on its way, or one of which nobody has said that it was stored. */
export interface SentBallot {
  readonly voteId: string;
  readonly choiceId: string;
  /** The same ballot again is the same ballot. */
  readonly ballotId: string;
  /** Undefined while on its way. */
  readonly problem: unknown;
}

/** After this long without an acknowledgement the voter is told that it was not accepted, milliseconds. */
const patience = 12_000;

/** Sends one ballot at a time, by hand only: nothing is queued, nothing is sent later behind the voter's back. */
@Injectable()
export class SendingBallot {
  private readonly store = inject(VotingStore);
  private readonly live = inject(Live);
  private readonly sent = signal<SentBallot | undefined>(undefined);

  /** On its way now. */
  readonly underWay = computed(() => {
    const sent = this.sent();
    return sent !== undefined && sent.problem === undefined ? sent : undefined;
  });
  /** Not acknowledged. */
  readonly failed = computed(() => (this.sent()?.problem === undefined ? undefined : this.sent()));

  constructor() {
    // Back on the line: what the server really has decides whether the ballot counts.
    effect(() => {
      if (this.live.state() !== 'connected') return;
      if (untracked(this.failed) !== undefined) void untracked(() => this.checkStored());
    });
    inject(DestroyRef).onDestroy(() => {
      this.sent.set(undefined);
    });
  }

  send(voteId: string, choiceId: string): Promise<void> {
    return this.deliver({ voteId, choiceId, ballotId: newId(), problem: undefined });
  }

  /** The same ballot again, safe however often. */
  async again(): Promise<void> {
    const failed = this.failed();
    if (failed !== undefined) await this.deliver({ ...failed, problem: undefined });
  }

  private async deliver(ballot: SentBallot): Promise<void> {
    this.sent.set(ballot);
    const isLast = (): boolean => this.sent()?.ballotId === ballot.ballotId;
    const giveUp = setTimeout(() => {
      if (isLast()) this.sent.set({ ...ballot, problem: new UnreachableError() });
    }, patience);
    try {
      await this.store.cast(ballot.voteId, ballot.choiceId, ballot.ballotId);
      // Also when the acknowledgement came after we gave up.
      if (isLast()) this.sent.set(undefined);
    } catch (problem) {
      if (isLast()) this.sent.set({ ...ballot, problem });
    } finally {
      clearTimeout(giveUp);
    }
  }

  private async checkStored(): Promise<void> {
    await this.store.reload();
    const failed = this.failed();
    if (failed === undefined) return;
    if (this.store.ballotOf(failed.voteId)?.choiceId === failed.choiceId) this.sent.set(undefined);
  }
}
