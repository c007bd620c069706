import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Scene } from 'dienhong/domain';
import { BallotBox } from './ballot-box';
import { VoteResult } from './vote-result';
import { VotingStore } from './voting-store';
import { votingWords } from './voting-words';

/**
 * For a delegate in the room: the ballot while a vote is open, otherwise how the last one ended; nothing before the
 * first. Put the button for checking in inside.
 */
@Component({
  selector: 'dh-vote-now',
  providers: [votingWords],
  imports: [BallotBox, MatIcon, TranslocoDirective, VoteResult],
  template: `
    @if (store.openVote(); as vote) {
      <dh-ballot-box [vote]="vote" [scene]="scene()"><ng-content /></dh-ballot-box>
    } @else if (store.lastClosed(); as vote) {
      <section class="sheet" *transloco="let t; prefix: 'voting'">
        <h2>{{ vote.text }}</h2>
        @if (vote.result) {
          <dh-vote-result [vote]="vote" />
        } @else {
          <p class="waiting" role="status">
            <mat-icon aria-hidden="true">schedule</mat-icon>{{ t('ballot.closed') }}
          </p>
        }
        <p class="mine">
          {{ mine() ? t('ballot.mine', { choice: mine() }) : t('ballot.mine-none') }}
        </p>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      margin-bottom: 0.75rem;
    }
    .waiting {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      font-weight: 500;
    }
    .mine {
      margin-top: 0.75rem;
    }
  `,
})
export class VoteNow {
  readonly scene = input.required<Scene>();

  protected readonly store = inject(VotingStore);
  /** My own choice in the vote that was closed last. */
  protected readonly mine = computed(() => {
    const vote = this.store.lastClosed();
    const ballot = vote === undefined ? undefined : this.store.ballotOf(vote.id);
    return vote?.choices.find((choice) => choice.id === ballot?.choiceId)?.label;
  });
}
