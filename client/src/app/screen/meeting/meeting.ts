import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { isUnderWay } from 'dienhong/domain';
import { AgendaEditor, AgendaList, AgendaStore } from '../../features/agenda';
import { MeetingPeople, MeetingStatusChip, MeetingStore } from '../../features/meetings';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingOverview } from './overview';

const tabs = ['overview', 'agenda', 'papers', 'people'] as const;
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
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [AgendaStore, MeetingStore],
  templateUrl: './meeting.html',
  styleUrl: './meeting.scss',
})
export class MeetingPage {
  readonly meetingId = input.required<string>();
  /** The tab in the address, so that it can be linked to and the back key works. */
  readonly tab = input<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly agenda = inject(AgendaStore);
  protected readonly tabs = tabs;
  protected readonly active = computed<Tab>(
    () => tabs.find((one) => one === this.tab()) ?? 'overview',
  );
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
    });
  }
}
