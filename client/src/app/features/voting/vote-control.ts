import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { QuorumView, VoteView } from 'dienhong/contracts';
import { can, openVote, type Decision, type Meeting, type Scene } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { Session } from '../../session/session';
import { Confirm } from '../../ui/confirm';
import { Countdown } from '../../ui/countdown';
import { EmptyState } from '../../ui/empty-state';
import { LargeButton } from '../../ui/large-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { StateChip } from '../../ui/state-chip';
import { BallotBox } from './ballot-box';
import { VoteResult } from './vote-result';
import { VotingStore } from './voting-store';
import { votingWords } from './voting-words';

/** The chair's hand on the votes: open a prepared one, see who has not voted, close and publish. */
@Component({
  selector: 'dh-vote-control',
  providers: [votingWords],
  imports: [
    ...[
      BallotBox,
      Countdown,
      EmptyState,
      LargeButton,
      MatButton,
      MatIcon,
      Permitted,
      ProblemNotice,
    ],
    ...[StateChip, TranslocoDirective, VoteResult],
  ],
  templateUrl: './vote-control.html',
  styleUrl: './vote-control.scss',
})
export class VoteControl {
  readonly scene = input.required<Scene>();
  readonly meeting = input.required<
    Pick<Meeting, 'status' | 'chairId' | 'memberIds'> | undefined
  >();
  readonly quorum = input.required<QuorumView | undefined>();

  protected readonly store = inject(VotingStore);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  protected readonly watched = computed(() => this.store.watchOf(this.store.openVote()?.id));
  /** May this person conduct votes at all. */
  protected readonly allowed = computed<Decision<null>>(() =>
    can(this.session.actor(), 'vote.conduct', this.scene()),
  );
  /** The chair votes too, as does a secretary who is a member; whoever is not checked in is told so. */
  protected readonly mayVote = computed(() => {
    const decision = can(this.session.actor(), 'ballot.cast', this.scene());
    return decision.accepted || decision.refusal === 'access.check-in-first';
  });
  /** The closed vote whose figures wait for everyone; the newest when there are several. */
  protected readonly waiting = computed(() => this.store.unpublished().at(-1));
  protected readonly figures = computed(
    () => this.store.watchOf(this.waiting()?.id)?.result ?? null,
  );

  /** What was decided last stays in view until the next vote is opened. */
  protected readonly published = computed(() => {
    const last = this.store.lastClosed();
    return last?.status === 'published' ? last : undefined;
  });

  constructor() {
    effect(() => {
      if (this.allowed().accepted) this.store.watch();
    });
  }

  protected decisionOn(vote: VoteView): Decision<unknown> | undefined {
    const allowed = this.allowed();
    const meeting = this.meeting();
    const quorum = this.quorum();
    if (!allowed.accepted) return allowed;
    if (meeting === undefined || quorum === undefined) return undefined;
    const anotherOpen = this.store.openVote() !== undefined;
    return openVote(vote, { meeting, quorum, anotherOpen });
  }

  protected open(vote: VoteView): Promise<void> {
    return this.attempt(() => this.store.openNow(vote.id));
  }

  protected async close(vote: VoteView, publish: boolean): Promise<void> {
    const count = vote.entitledCount - vote.castCount;
    if (count > 0 && !(await this.sure(count, publish))) return;
    await this.attempt(() => this.store.close(vote.id, publish));
  }

  protected publish(vote: VoteView): Promise<void> {
    return this.attempt(() => this.store.publish(vote.id));
  }

  private sure(count: number, publish: boolean): Promise<boolean> {
    const say = (key: string): string =>
      this.transloco.translate(`voting.control.${key}`, { count });
    return this.confirm.ask({
      title: say('sure-title'),
      text: say('sure-text'),
      yes: say(publish ? 'close-publish' : 'close'),
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}
