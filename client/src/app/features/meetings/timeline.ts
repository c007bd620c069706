import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { events, type EventName, type EventShape, type TimelineEntry } from 'dienhong/contracts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { TimePipe } from '../../ui/time-pipe';
import { vietnamDay } from '../../ui/vietnam-time';
import { MeetingStore } from './meeting-store';
import { TimelineStore } from './timeline-store';

/** Whatever members hear may stand in the record too. */
const heard = (Object.entries(events) as [EventName, EventShape][])
  .filter(([, shape]) => shape.audience.includes('members') && shape.passing !== true)
  .map(([name]) => name);

/** Wait after something happened before reading on, milliseconds: several things often come together. */
const pause = 400;

/** The official record of a meeting, in sentences, each with its seal. */
@Component({
  selector: 'dh-timeline-page',
  imports: [
    EmptyState,
    MatIcon,
    MatTooltip,
    PageHeader,
    ProblemNotice,
    Skeleton,
    TimePipe,
    TranslocoDirective,
  ],
  providers: [MeetingStore, TimelineStore],
  template: `
    <div class="page" *transloco="let t; prefix: 'meetings'">
      <dh-page-header
        [title]="t('timeline.title')"
        [above]="store.view()?.title"
        [text]="t('timeline.text')"
        [back]="['/meetings', meetingId()]"
      />
      <dh-problem-notice [problem]="problem()" retry (again)="read()" />
      @if (days(); as days) {
        @for (day of days; track day.name) {
          <h2>{{ day.entries[0]?.at | time: 'weekday' }}</h2>
          <ol class="plain sheet">
            @for (entry of day.entries; track entry.seq) {
              <li>
                <span class="at figures">{{ entry.at | time: 'clock' }}</span>
                <span class="what">
                  {{ t('acts.' + keyOf(entry), factsOf(entry)) }}
                  <span class="quiet by">{{ entry.actorName }}</span>
                </span>
                <span
                  class="seal figures"
                  tabindex="0"
                  [matTooltip]="t('timeline.seal') + ': ' + entry.seal"
                >
                  <mat-icon aria-hidden="true">verified</mat-icon>
                  <span class="heard-only">{{ t('timeline.seal') }}</span>
                  {{ entry.seal.slice(0, 8) }}
                </span>
              </li>
            }
          </ol>
        } @empty {
          <dh-empty-state
            icon="history"
            [title]="t('timeline.none')"
            [text]="t('timeline.none-text')"
          />
        }
      } @else if (!problem()) {
        <dh-skeleton [lines]="8" />
      }
    </div>
  `,
  styleUrl: './timeline.scss',
})
export class TimelinePage {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly days = computed(() => {
    const entries = this.timeline.entries();
    return entries === undefined ? undefined : byDay(entries);
  });

  private readonly timeline = inject(TimelineStore);
  private readonly transloco = inject(TranslocoService);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const meetingId = this.meetingId();
      untracked(() => {
        this.store.open(meetingId);
        this.read();
      });
    });
    effect((onCleanup) => {
      const audience = this.store.audience();
      for (const name of heard) audience?.views(name)();
      this.timer = setTimeout(() => {
        this.read();
      }, pause);
      onCleanup(() => {
        clearTimeout(this.timer);
      });
    });
  }

  protected read(): void {
    this.problem.set(undefined);
    this.timeline.read(this.meetingId()).catch((error: unknown) => {
      this.problem.set(error);
    });
  }

  /** Some acts have two sentences, by how they ended. */
  protected keyOf({ act, facts }: TimelineEntry): string {
    if ('passed' in facts) return `${act}-${facts['passed'] === true ? 'passed' : 'failed'}`;
    if ('manner' in facts) return `${act}-${String(facts['manner'])}`;
    if (act === 'agenda.moved' && facts['presenterName']) return `${act}-presented`;
    return act;
  }

  protected factsOf({ facts }: TimelineEntry): Record<string, unknown> {
    const dueOn = facts['dueOn'];
    const reason = facts['reason'];
    // The sentence has its own full stop.
    if (typeof reason === 'string') return { ...facts, reason: reason.replace(/[.\s]+$/u, '') };
    if (typeof dueOn === 'string') return { ...facts, dueOn: dueOn.split('-').reverse().join('/') };
    const announced = facts['announced'];
    if (typeof announced !== 'string') return facts;
    const words = announced
      .split(', ')
      .filter((field) => field !== '')
      .map((field) => this.transloco.translate(`meetings.announced.${field}`));
    const people = ['joined', 'left']
      .filter((side) => facts[side])
      .map((side) =>
        this.transloco.translate(`meetings.announced.${side}`, { names: facts[side] }),
      );
    return { ...facts, changes: [...words, ...people].join('; ') };
  }
}

function byDay(entries: readonly TimelineEntry[]): { name: string; entries: TimelineEntry[] }[] {
  const days: { name: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const name = vietnamDay(entry.at);
    const last = days.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else days.push({ name, entries: [entry] });
  }
  return days;
}
