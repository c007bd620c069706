import { Component, computed, inject, input, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { can, checkIn, type Decision, type Meeting, type Scene } from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { Permitted } from '../../session/permitted';
import { Session } from '../../session/session';
import { LargeButton } from '../../ui/large-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { TimePipe } from '../../ui/time-pipe';
import { AttendanceStore } from './attendance-store';
import { attendanceWords } from './attendance-words';

/** "I am here": one press; afterwards it says since when. */
@Component({
  selector: 'dh-check-in',
  providers: [attendanceWords],
  imports: [LargeButton, MatIcon, Permitted, ProblemNotice, TimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'attendance'">
      @if (since(); as at) {
        <p class="here" role="status">
          <mat-icon aria-hidden="true">check_circle</mat-icon>
          {{ t('check-in.done', { time: at | time: 'time' }) }}
        </p>
      } @else if (store.own()) {
        <button
          dhLargeButton
          type="button"
          icon="person_check"
          look="filled"
          [dhPermitted]="decision()"
          [disabled]="working()"
          (click)="press()"
        >
          {{ t(working() ? 'check-in.sending' : 'check-in.press') }}
        </button>
      }
      <dh-problem-notice [problem]="problem()" />
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
    }
    .here {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      font-weight: 500;
      color: var(--dh-good-ink);
    }
  `,
})
export class CheckInButton {
  readonly meeting = input.required<Pick<Meeting, 'status' | 'startsAt'> | undefined>();
  readonly scene = input.required<Scene>();

  protected readonly store = inject(AttendanceStore);
  private readonly session = inject(Session);
  private readonly now = inject(ServerClock).ticking;
  protected readonly since = computed(() => this.store.own()?.checkedInAt);
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  protected readonly decision = computed<Decision<unknown> | undefined>(() => {
    const meeting = this.meeting();
    if (meeting === undefined) return undefined;
    const allowed = can(this.session.actor(), 'attendance.check-in', this.scene());
    return allowed.accepted ? checkIn(meeting, new Date(this.now())) : allowed;
  });

  protected async press(): Promise<void> {
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await this.store.checkIn();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}
