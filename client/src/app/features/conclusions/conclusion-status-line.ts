import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConclusionView, MeetingView } from 'dienhong/contracts';
import { conclusionDueAt, conclusionLimits, conclusionStatuses } from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { TimePipe } from '../../ui/time-pipe';

/** Where the notice stands on its way, by when it has to be out, and why it came back. */
@Component({
  selector: 'dh-conclusion-status-line',
  imports: [MatIcon, TimePipe, TranslocoDirective],
  template: `
    @let shown = conclusion();
    <ng-container *transloco="let t; prefix: 'conclusions'">
      <ol class="plain steps" [attr.aria-label]="t('status.label')">
        @for (status of statuses; track status; let place = $index) {
          <li
            [class.done]="place < reached() || shown.status === 'issued'"
            [class.now]="place === reached() && shown.status !== 'issued'"
            [attr.aria-current]="place === reached() ? 'step' : null"
          >
            <mat-icon aria-hidden="true">
              {{ place < reached() || shown.status === 'issued' ? 'check_circle' : 'circle' }}
            </mat-icon>
            {{ t('status.' + status) }}
          </li>
        }
      </ol>
      @if (shown.status === 'issued') {
        <p class="facts">
          {{ t('status.issued-as', { reference: shown.reference }) }} ·
          {{ shown.issuedAt | time }}
        </p>
      } @else {
        @if (due(); as limit) {
          <p class="facts" [class.late]="limit.late">
            <mat-icon aria-hidden="true">{{ limit.late ? 'warning' : 'schedule' }}</mat-icon>
            {{ t(limit.late ? 'due.late' : 'due.by') }}
            <strong>{{ limit.at | time: 'weekday' }}</strong>
            <span class="quiet">({{ limit.legalBasis }})</span>
          </p>
        }
        @if (shown.approvedByName; as name) {
          <p class="facts">
            {{ t('status.approved-by', { name }) }} · {{ shown.approvedAt | time }}
          </p>
        }
      }
      @if (shown.status === 'draft' && shown.returnReason; as reason) {
        <p class="returned">
          <mat-icon aria-hidden="true">undo</mat-icon>
          <span
            ><strong>{{ t('status.returned') }}</strong> {{ reason }}</span
          >
        </p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      margin-bottom: 1rem;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    li,
    .facts,
    .returned {
      display: flex;
      align-items: center;
      gap: 0.375rem;
    }
    li {
      padding: 0.25rem 0.75rem 0.25rem 0.5rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 1.25rem;
      color: var(--mat-sys-on-surface-variant);
    }
    li.done {
      color: var(--dh-good-ink);
      background: var(--dh-good-surface);
    }
    li.now {
      font-weight: 600;
      border-color: var(--dh-now);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    .facts {
      flex-wrap: wrap;
    }
    .late {
      color: var(--dh-stop-ink);
    }
    .returned {
      padding: 0.75rem 1rem;
      border-radius: var(--dh-radius);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    .mat-icon {
      width: 1.25rem;
      height: 1.25rem;
      font-size: 1.25rem;
    }
  `,
})
export class ConclusionStatusLine {
  readonly conclusion = input.required<ConclusionView>();
  readonly meeting = input<MeetingView>();

  protected readonly statuses = conclusionStatuses;
  protected readonly reached = computed(() => conclusionStatuses.indexOf(this.conclusion().status));
  protected readonly due = computed(() => {
    const meeting = this.meeting();
    const closedAt = meeting?.closedAt ?? undefined;
    if (meeting === undefined || closedAt === undefined) return undefined;
    const at = conclusionDueAt(meeting.kind, new Date(closedAt)).getTime();
    const { legalBasis } = conclusionLimits[meeting.kind];
    return { at, legalBasis, late: this.now() > at };
  });

  private readonly now = inject(ServerClock).ticking;
}
