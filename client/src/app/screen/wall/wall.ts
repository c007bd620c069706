import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ItemClock } from '../../features/agenda';
import { JoinCode, WallQuestion } from '../../features/questions';
import { VoteResult } from '../../features/voting';
import { Clock } from '../../ui/clock';
import { Countdown } from '../../ui/countdown';
import { PairWall } from './pair-wall';
import { WallStore } from './wall-store';

/** The hall's projector, 1920×1080, read from fifteen metres. One thing is on at a time; it needs no hand. */
@Component({
  selector: 'dh-wall',
  imports: [
    Clock,
    Countdown,
    ItemClock,
    JoinCode,
    PairWall,
    TranslocoDirective,
    VoteResult,
    WallQuestion,
  ],
  providers: [WallStore],
  templateUrl: './wall.html',
  styleUrl: './wall.scss',
})
export class Wall {
  /** The pairing code, from the address. */
  readonly code = input<string>();

  protected readonly store = inject(WallStore);
  /** What has the wall: a question, else a vote, else the agenda. */
  protected readonly scene = computed(() => {
    if (this.store.question() !== undefined) return 'question';
    if (this.store.vote() !== undefined) return 'vote';
    return 'agenda';
  });
  /** Citizens may still come in. */
  protected readonly joinCode = computed(() => {
    const meeting = this.store.meeting();
    return meeting?.status === 'closed' || meeting?.status === 'cancelled'
      ? undefined
      : (meeting?.joinCode ?? undefined);
  });

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => {
        if (code !== undefined && code !== '') void this.store.enter(code);
        else this.store.resume();
      });
    });
  }
}
