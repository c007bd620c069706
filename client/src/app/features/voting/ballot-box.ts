import {
  afterRenderEffect,
  booleanAttribute,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { VoteView } from 'dienhong/contracts';
import { can, type Decision, type Scene } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { Session } from '../../session/session';
import { LargeButton } from '../../ui/large-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { StateChip } from '../../ui/state-chip';
import { TimePipe } from '../../ui/time-pipe';
import { SendingBallot } from './sending-ballot';
import { VotingStore } from './voting-store';
import { votingWords } from './voting-words';

/**
 * The delegate's ballot in the open vote: large choices, and in plain words what is stored and what is not. Put the
 * button for checking in inside; it is shown to whoever must check in first.
 */
@Component({
  selector: 'dh-ballot-box',
  host: { '[class.brief]': 'brief()' },
  providers: [votingWords, SendingBallot],
  imports: [
    ...[LargeButton, MatButton, MatIcon, Permitted, ProblemNotice, StateChip, TimePipe],
    TranslocoDirective,
  ],
  templateUrl: './ballot-box.html',
  styleUrl: './ballot-box.scss',
})
export class BallotBox {
  readonly vote = input.required<VoteView>();
  /** With `checkedIn`, which the attendance of the page knows. */
  readonly scene = input.required<Scene>();
  /** Where the vote itself stands above already: only the choices and what became of mine. */
  readonly brief = input(false, { transform: booleanAttribute });

  protected readonly sending = inject(SendingBallot);
  private readonly store = inject(VotingStore);
  private readonly session = inject(Session);

  protected readonly stored = computed(() => this.store.ballotOf(this.vote().id));
  protected readonly decision = computed<Decision<null>>(() =>
    can(this.session.actor(), 'ballot.cast', this.scene()),
  );
  protected readonly mustCheckIn = computed(() => {
    const decision = this.decision();
    return !decision.accepted && decision.refusal === 'access.check-in-first';
  });
  /** A ballot of an earlier vote is no news in this one. */
  protected readonly underWay = computed(() => this.ofThisVote(this.sending.underWay()));
  protected readonly failed = computed(() => this.ofThisVote(this.sending.failed()));

  private readonly alarm = viewChild<ElementRef<HTMLElement>>('alarm');

  constructor() {
    // On a phone the choices fill the screen: that nothing was recorded must not stay below its edge.
    afterRenderEffect(() => {
      this.alarm()?.nativeElement.scrollIntoView({ block: 'nearest' });
    });
  }

  protected labelOf(choiceId: string): string {
    return this.vote().choices.find(({ id }) => id === choiceId)?.label ?? '';
  }

  protected choose(choiceId: string): void {
    if (this.underWay() !== undefined) return;
    if (this.failed() === undefined && this.stored()?.choiceId === choiceId) return;
    void this.sending.send(this.vote().id, choiceId);
  }

  private ofThisVote<Sent extends { voteId: string }>(sent: Sent | undefined): Sent | undefined {
    return sent?.voteId === this.vote().id ? sent : undefined;
  }
}
