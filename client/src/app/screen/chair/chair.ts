import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { isOver, isUnderWay, type Scene } from 'dienhong/domain';
import { AgendaList, AgendaMover, AgendaStore } from '../../features/agenda';
import {
  AttendanceStore,
  CheckInButton,
  QuorumSentence,
  RollList,
} from '../../features/attendance';
import { PresentationNotice, PresentationStore } from '../../features/documents';
import {
  MeetingLifecycle,
  MeetingStatusChip,
  MeetingStore,
  PairScreen,
} from '../../features/meetings';
import { QuestionPicker } from '../../features/questions';
import { VoteAnnouncer, VoteControl, VotingStore } from '../../features/voting';
import { Clock } from '../../ui/clock';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

/** What the right side of the panel may be about. */
type Work = 'vote' | 'questions' | 'agenda' | 'people';

/**
 * The chair's panel: what is on and what comes next on the left, the work of the moment on the right. On a tablet
 * in landscape nothing that is pressed needs scrolling; lists scroll inside their sheet.
 */
@Component({
  selector: 'dh-chair-panel',
  imports: [
    ...[AgendaList, AgendaMover, CheckInButton, Clock, MatButton, MatIcon, MeetingLifecycle],
    ...[
      MeetingStatusChip,
      PairScreen,
      PresentationNotice,
      ProblemNotice,
      QuestionPicker,
      QuorumSentence,
      RollList,
    ],
    ...[RouterLink, Skeleton, TranslocoDirective, VoteAnnouncer, VoteControl],
  ],
  providers: [AgendaStore, AttendanceStore, MeetingStore, PresentationStore, VotingStore],
  templateUrl: './chair.html',
  styleUrl: './chair.scss',
})
export class ChairPanel {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly agenda = inject(AgendaStore);
  protected readonly attendance = inject(AttendanceStore);
  protected readonly voting = inject(VotingStore);
  private readonly presentation = inject(PresentationStore);

  private readonly chosen = signal<Work | undefined>(undefined);
  /** A dialogue is about questions, a meeting about votes; either may need the other. */
  protected readonly works = computed<readonly Work[]>(() =>
    this.store.view()?.kind === 'dialogue'
      ? ['questions', 'vote', 'agenda', 'people']
      : ['vote', 'agenda', 'people'],
  );
  protected readonly work = computed(() => this.chosen() ?? this.works()[0] ?? 'vote');
  protected readonly papers = computed(() => [
    ...(this.store.audience()?.views('document.changed')().values() ?? []),
  ]);
  protected readonly underWay = computed(() => {
    const status = this.store.view()?.status;
    return status !== undefined && isUnderWay(status);
  });
  protected readonly over = computed(() => {
    const status = this.store.view()?.status;
    return status !== undefined && isOver(status);
  });
  protected readonly scene = computed<Scene>(() => ({
    ...this.store.scene(),
    checkedIn: this.attendance.checkedIn(),
  }));

  constructor() {
    effect(() => {
      const meetingId = this.meetingId();
      this.store.open(meetingId);
      this.agenda.open(meetingId);
      this.attendance.open(meetingId);
      this.voting.open(meetingId);
      this.presentation.open(meetingId);
    });
  }

  protected choose(work: Work): void {
    this.chosen.set(work);
  }

  /** Arrow keys move between the works, as between tabs. */
  protected step(by: -1 | 1, tabs: HTMLElement): void {
    const all = this.works();
    const at = (all.indexOf(this.work()) + by + all.length) % all.length;
    const next = all[at];
    if (next === undefined) return;
    this.chosen.set(next);
    tabs.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  }
}
