import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingBrief } from 'dienhong/contracts';
import { TimePipe } from '../../ui/time-pipe';
import { vietnamDay } from '../../ui/vietnam-time';
import { MeetingStatusChip } from './meeting-status';

/** A meeting in a list: when, what, where, who chairs, and what I am in it. */
@Component({
  selector: 'dh-meeting-row',
  imports: [MatIcon, MeetingStatusChip, RouterLink, TimePipe, TranslocoDirective],
  template: `
    <a *transloco="let t; prefix: 'meetings'" [routerLink]="['/meetings', meeting().id]">
      <span class="when figures">
        <span class="day" aria-hidden="true">{{ day() }}</span>
        <span class="month" aria-hidden="true">{{ month() }}</span>
        <span class="heard-only">{{ meeting().startsAt | time: 'weekday' }}</span>
      </span>
      <span class="what">
        <strong>{{ meeting().title }}</strong>
        <span class="facts quiet">
          <span class="figures">
            {{ meeting().startsAt | time: 'time' }}–{{ meeting().endsAt | time: 'time' }}
          </span>
          <span>{{ meeting().place }}</span>
          <span>{{ t('chaired-by', { name: meeting().chairName }) }}</span>
        </span>
        <span class="facts">
          <dh-meeting-status [status]="meeting().status" />
          <span class="quiet">{{ t('kind.' + meeting().kind) }}</span>
          <span class="quiet">{{ t('your-seat.' + meeting().seat) }}</span>
        </span>
      </span>
      <mat-icon aria-hidden="true">chevron_right</mat-icon>
    </a>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: 1rem;
      padding: 0.875rem 1rem;
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container);
    }
    .when {
      flex: none;
      display: grid;
      justify-items: center;
      width: 3.5rem;
      padding: 0.375rem 0;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--dh-radius-small);
      line-height: 1.2;
      background: var(--mat-sys-surface-container-lowest);
    }
    .day {
      font-size: 1.375rem;
      font-weight: 600;
    }
    .month {
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .what {
      flex: 1;
      display: grid;
      gap: 0.25rem;
      min-width: 0;
    }
    strong {
      font-weight: 600;
      line-height: 1.4;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.125rem 0.875rem;
      font-size: 0.9375rem;
    }
  `,
})
export class MeetingRow {
  readonly meeting = input.required<MeetingBrief>();

  private readonly local = computed(() => {
    const [year = '', month = '', day = ''] = vietnamDay(this.meeting().startsAt).split('-');
    return { year, month, day };
  });
  protected readonly day = computed(() => this.local().day);
  protected readonly month = computed(() => `${this.local().month}/${this.local().year}`);
}
