import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { isOver, isUnderWay } from 'dienhong/domain';
import { AgendaEditor, AgendaList, AgendaStore } from '../../features/agenda';
import { AttendanceStore, QuorumSentence, RollList } from '../../features/attendance';
import { PapersList, PapersStore } from '../../features/documents';
import { MeetingPeople, MeetingStatusChip, MeetingStore } from '../../features/meetings';
import { VoteList, VotingStore } from '../../features/voting';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingOverview } from './overview';

const tabs = ['overview', 'agenda', 'papers', 'people', 'votes'] as const;
type Tab = (typeof tabs)[number];

/** A meeting's page: preparing it, looking something up, and afterwards its record. Composes the words. */
@Component({
  selector: 'dh-meeting-page',
  imports: [
    AgendaEditor,
    AgendaList,
    MatButton,
    MatIcon,
    MatTabLink,
    MatTabNav,
    MatTabNavPanel,
    MeetingOverview,
    MeetingPeople,
    MeetingStatusChip,
    PageHeader,
    PapersList,
    ProblemNotice,
    QuorumSentence,
    RollList,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    VoteList,
  ],
  providers: [AgendaStore, AttendanceStore, MeetingStore, PapersStore, VotingStore],
  templateUrl: './meeting.html',
  styleUrl: './meeting.scss',
})
export class MeetingPage {
  readonly meetingId = input.required<string>();
  /** The tab in the address, so that it can be linked to and the back key works. */
  readonly tab = input<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly agenda = inject(AgendaStore);
  protected readonly attendance = inject(AttendanceStore);
  protected readonly papers = inject(PapersStore);
  protected readonly voting = inject(VotingStore);
  /** A dialogue is not voted in. */
  protected readonly tabs = computed(() =>
    tabs.filter((one) => one !== 'votes' || this.store.view()?.kind === 'meeting'),
  );
  protected readonly active = computed<Tab>(
    () => tabs.find((one) => one === this.tab()) ?? 'overview',
  );
  protected readonly over = computed(() => isOver(this.store.view()?.status ?? 'draft'));
  protected readonly underWay = computed(() => {
    const status = this.store.view()?.status;
    return status !== undefined && isUnderWay(status);
  });
  /** The agenda is written by those who conduct, until the meeting is opened; then it is followed. */
  protected readonly writing = computed(() => {
    const status = this.store.view()?.status;
    return this.store.conducting() && (status === 'draft' || status === 'invited');
  });

  constructor() {
    effect(() => {
      const meetingId = this.meetingId();
      this.store.open(meetingId);
      this.agenda.open(meetingId);
      this.attendance.open(meetingId);
      this.papers.open(meetingId);
      this.voting.open(meetingId);
    });
  }
}
