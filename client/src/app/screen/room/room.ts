import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DocumentView } from 'dienhong/contracts';
import { isOver, isUnderWay, type Scene } from 'dienhong/domain';
import { AgendaList, AgendaStore, ItemClock } from '../../features/agenda';
import {
  AttendanceStore,
  CheckInButton,
  InvitationCard,
  QuorumSentence,
} from '../../features/attendance';
import { PresentationNotice, PresentationStore } from '../../features/documents';
import { MeetingStatusChip, MeetingStore } from '../../features/meetings';
import { questionOnWall } from '../../features/questions';
import { VoteAnnouncer, VoteNow, VotingStore } from '../../features/voting';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { RoomPapers } from './room-papers';

/** A delegate's place in the room: what is on, its papers, the ballot, the agenda. It follows the meeting by itself. */
@Component({
  selector: 'dh-room',
  imports: [
    ...[AgendaList, CheckInButton, InvitationCard, ItemClock, MatButton, MatIcon],
    ...[
      MeetingStatusChip,
      PageHeader,
      PresentationNotice,
      ProblemNotice,
      QuorumSentence,
      RoomPapers,
      RouterLink,
    ],
    ...[Skeleton, TranslocoDirective, VoteAnnouncer, VoteNow],
  ],
  providers: [AgendaStore, AttendanceStore, MeetingStore, PresentationStore, VotingStore],
  templateUrl: './room.html',
  styleUrl: './room.scss',
})
export class Room {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly agenda = inject(AgendaStore);
  protected readonly attendance = inject(AttendanceStore);
  protected readonly voting = inject(VotingStore);

  protected readonly question = questionOnWall(this.store.audience);
  protected readonly presentation = inject(PresentationStore);
  protected readonly papers = computed<readonly DocumentView[]>(() => [
    ...(this.store.audience()?.views('document.changed')().values() ?? []),
  ]);
  /** The papers of the present item, in its order. */
  protected readonly itemPapers = computed(() => {
    const wanted = this.agenda.current()?.documentIds ?? [];
    return wanted.flatMap((id) => this.papers().filter((paper) => paper.id === id));
  });
  protected readonly conclusion = computed(() => {
    const told = this.store.audience()?.views('conclusion.issued')();
    return told === undefined ? undefined : [...told.values()][0];
  });
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
}
