import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  meetingKinds,
  meetingStatuses,
  type MeetingKind,
  type MeetingStatus,
} from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { CalendarStore } from './calendar-store';
import { MeetingRow } from './meeting-row';

/** Wait for the next letter before asking, milliseconds. */
const pause = 250;

/** My calendar: what is coming, what is past, found by word, kind and state. */
@Component({
  selector: 'dh-calendar-page',
  imports: [
    EmptyState,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    MatOption,
    MatSelect,
    MeetingRow,
    PageHeader,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [CalendarStore],
  templateUrl: './calendar.html',
  styleUrl: './calendar.scss',
})
export class CalendarPage {
  protected readonly store = inject(CalendarStore);
  protected readonly kinds = meetingKinds;
  protected readonly statuses = meetingStatuses;
  protected readonly time = signal<'coming' | 'past'>('coming');
  protected readonly kind = signal<MeetingKind | undefined>(undefined);
  protected readonly status = signal<MeetingStatus | undefined>(undefined);
  protected readonly word = signal('');
  protected readonly problem = signal<unknown>(undefined);
  protected readonly narrowed = computed(
    () => this.word().trim() !== '' || this.kind() !== undefined || this.status() !== undefined,
  );

  private readonly clock = inject(ServerClock);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const query = this.query();
      untracked(() => void this.attempt(() => this.store.ask(query)));
    });
  }

  protected find(word: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.word.set(word);
    }, pause);
  }

  protected again(): void {
    void this.attempt(() => this.store.ask(this.query()));
  }

  protected more(): void {
    void this.attempt(() => this.store.askOn());
  }

  private query() {
    const now = new Date(this.clock.now()).toISOString();
    const coming = this.time() === 'coming';
    const kind = this.kind();
    const status = this.status();
    const q = this.word().trim();
    return {
      order: coming ? ('earliest' as const) : ('latest' as const),
      ...(coming ? { from: now } : { to: now }),
      ...(kind === undefined ? {} : { kind }),
      ...(status === undefined ? {} : { status }),
      ...(q === '' ? {} : { q }),
    };
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(error);
    }
  }
}
