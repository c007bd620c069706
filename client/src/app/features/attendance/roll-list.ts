import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AttendanceRow } from 'dienhong/contracts';
import { can, checkIn, type Decision, type Meeting, type Scene } from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { Permitted } from '../../session/permitted';
import { Session } from '../../session/session';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { TimePipe } from '../../ui/time-pipe';
import { AttendanceStore } from './attendance-store';
import { attendanceWords } from './attendance-words';
import { filterRoll, type RollFilter } from './roll-filter';

/** The roll: who answered what and who is here. Chair and secretary mark people as here or not. */
@Component({
  selector: 'dh-roll-list',
  providers: [attendanceWords],
  imports: [
    ...[EmptyState, MatButton, MatButtonToggle, MatButtonToggleGroup, MatFormFieldModule, MatIcon],
    ...[MatInput, Permitted, ProblemNotice, Skeleton, TimePipe, TranslocoDirective],
  ],
  templateUrl: './roll-list.html',
  styleUrl: './roll-list.scss',
})
export class RollList {
  readonly meeting = input.required<Pick<Meeting, 'status' | 'startsAt'> | undefined>();
  readonly scene = input.required<Scene>();

  protected readonly store = inject(AttendanceStore);
  private readonly session = inject(Session);
  private readonly now = inject(ServerClock).ticking;
  protected readonly filters: readonly RollFilter[] = ['all', 'absent', 'present'];
  protected readonly filter = signal<RollFilter>('all');
  protected readonly word = signal('');
  protected readonly working = signal<ReadonlySet<string>>(new Set());
  protected readonly problem = signal<unknown>(undefined);

  protected readonly shown = computed(() =>
    filterRoll(this.store.rows() ?? [], this.filter(), this.word()),
  );
  protected readonly counts = computed<Record<RollFilter, number>>(() => {
    const rows = this.store.rows() ?? [];
    const present = rows.filter((row) => row.checkedInAt !== null).length;
    return { all: rows.length, present, absent: rows.length - present };
  });
  /** Whoever only reads the roll sees no buttons. */
  protected readonly calling = computed(
    () => can(this.session.actor(), 'attendance.call-roll', this.scene()).accepted,
  );
  protected readonly decision = computed<Decision<unknown> | undefined>(() => {
    const meeting = this.meeting();
    return meeting === undefined ? undefined : checkIn(meeting, new Date(this.now()));
  });

  protected async mark(row: AttendanceRow): Promise<void> {
    const { accountId } = row;
    this.problem.set(undefined);
    this.working.update((before) => new Set(before).add(accountId));
    try {
      await this.store.callRoll(accountId, row.checkedInAt === null);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.update((before) => new Set([...before].filter((one) => one !== accountId)));
    }
  }
}
