import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { routes } from 'dienhong/contracts';
import { documentProfiles, mayDraftConclusion, type DocumentProfile } from 'dienhong/domain';
import { Api } from '../../api/api';
import { Permitted } from '../../session/permitted';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingStore } from '../meetings/index';
import { ConclusionActions } from './conclusion-actions';
import { ConclusionStore } from './conclusion-store';
import { ConclusionStatusLine } from './conclusion-status-line';
import { DeliveryTable } from './delivery-table';
import { changeProfile } from './edited-notice';
import { NoticeEditor } from './notice-editor';
import { NoticeSheet } from './notice-sheet';

/** The desk of chair and secretary: write, submit, approve, issue, and see who has read it. */
@Component({
  selector: 'dh-conclusion-desk',
  imports: [
    ConclusionActions,
    ConclusionStatusLine,
    DeliveryTable,
    EmptyState,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatIcon,
    NoticeEditor,
    NoticeSheet,
    PageHeader,
    Permitted,
    ProblemNotice,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [ConclusionStore],
  host: {
    '[class.wide]': "store.newest()?.status === 'issued'",
    '(window:beforeunload)': 'warn($event)',
  },
  templateUrl: './conclusion-desk.html',
  styleUrl: './conclusion-desk.scss',
})
export class ConclusionDesk {
  protected readonly store = inject(ConclusionStore);
  protected readonly meetings = inject(MeetingStore);
  protected readonly profiles = documentProfiles;
  protected readonly mayDraft = computed(() => {
    const meeting = this.meetings.view();
    return meeting === undefined ? undefined : mayDraftConclusion(meeting.status);
  });
  /** The draft was made while the meeting still went on: its end, and what came after, are missing. */
  protected readonly behind = computed(() => {
    const draft = this.store.newest();
    const closedAt = this.meetings.view()?.closedAt ?? null;
    return draft?.status === 'draft' && closedAt !== null && draft.filledAt < closedAt;
  });
  /** The same page as PDF: the draft as it would be printed, or the issued paper itself. */
  protected readonly pdf = computed(() => {
    const { readFile, preview } = routes.conclusions;
    const route = this.store.newest()?.status === 'issued' ? readFile : preview;
    return this.api.address(route, { params: { meetingId: this.meetings.meetingId() ?? '' } });
  });

  private readonly api = inject(Api);
  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);

  constructor() {
    this.store.open(this.meetings.meetingId() ?? '');
  }

  protected turn(profile: DocumentProfile): void {
    this.store.edit((notice) => changeProfile(notice, profile));
  }

  /** What is printed must be what is on the page, so the draft is saved first. */
  protected async openPdf(event: Event): Promise<void> {
    if (!this.store.dirty()) return;
    event.preventDefault();
    const opened = window.open('', '_blank');
    if (opened === null) return;
    opened.opener = null;
    if (await this.store.flush()) opened.location.href = this.pdf();
    else opened.close();
  }

  protected async refill(): Promise<void> {
    const say = (key: string): string => this.transloco.translate(`conclusions.refill.${key}`);
    const sure = await this.confirm.ask({
      title: say('title'),
      text: say('text'),
      yes: say('yes'),
    });
    if (sure) await this.store.refill();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.store.dirty()) event.preventDefault();
  }
}
