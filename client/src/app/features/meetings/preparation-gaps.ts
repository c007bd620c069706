import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  invitationTiming,
  missingBeforeInviting,
  type Preparation,
  type PreparationGap,
} from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { MeetingStore } from './meeting-store';

/** The tab of the meeting's page on which a gap is filled; the others are filled in the registration. */
const tabOf: Partial<Record<PreparationGap, string>> = {
  agenda: 'agenda',
  presenters: 'agenda',
  papers: 'papers',
};

/** What is still missing before the invitations go out, as a list to work off, and whether they go out in time. */
@Component({
  selector: 'dh-preparation-gaps',
  imports: [MatIcon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'meetings'">
      @if (gaps(); as gaps) {
        <h2>{{ t('gaps.title') }}</h2>
        <ul class="plain">
          @for (gap of gaps; track gap) {
            <li>
              <mat-icon aria-hidden="true">radio_button_unchecked</mat-icon>
              <a [routerLink]="wayTo(gap).to" [queryParams]="wayTo(gap).query">
                {{ t('gaps.' + gap, { count: preparation().itemsWithoutPresenter }) }}
              </a>
            </li>
          } @empty {
            <li class="good">
              <mat-icon aria-hidden="true">check_circle</mat-icon>{{ t('gaps.none') }}
            </li>
          }
          @if (timing(); as timing) {
            <li [class.late]="!timing.early" [class.good]="timing.early">
              <mat-icon aria-hidden="true">{{
                timing.early ? 'check_circle' : 'schedule'
              }}</mat-icon>
              <span>
                {{
                  t('timing.' + (timing.early ? 'early' : 'late-' + timing.counting), {
                    left: timing.left,
                    days: timing.days,
                  })
                }}
                <span class="quiet basis">{{ timing.legalBasis }}</span>
              </span>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
  styles: `
    h2 {
      margin-bottom: 0.5rem;
    }
    li {
      display: flex;
      gap: 0.625rem;
      padding: 0.375rem 0;
    }
    .good .mat-icon {
      color: var(--dh-good);
    }
    .late .mat-icon {
      color: var(--dh-now);
    }
    .basis {
      display: block;
      font-size: 0.875rem;
    }
  `,
})
export class PreparationGaps {
  readonly preparation = input.required<Preparation>();

  private readonly store = inject(MeetingStore);
  private readonly clock = inject(ServerClock);

  protected readonly gaps = computed(() => {
    const meeting = this.store.meeting();
    return meeting === undefined
      ? undefined
      : missingBeforeInviting(meeting, this.preparation(), new Date(this.clock.ticking()));
  });
  protected readonly timing = computed(() => {
    const meeting = this.store.meeting();
    if (meeting === undefined) return undefined;
    const now = this.clock.ticking();
    if (meeting.startsAt.getTime() < now) return undefined;
    return invitationTiming(meeting.kind, new Date(now), meeting.startsAt);
  });

  protected wayTo(gap: PreparationGap): { to: string[]; query: Record<string, string> } {
    const tab = tabOf[gap];
    const page = ['/meetings', this.store.meetingId() ?? ''];
    return tab === undefined
      ? { to: [...page, 'change'], query: {} }
      : { to: page, query: { tab } };
  }
}
