import { Component, effect, inject, input } from '@angular/core';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingStore } from '../meetings/index';
import { ConclusionDesk } from './conclusion-desk';
import { NoticeReading } from './notice-reading';

/** The notice of a meeting: the desk for chair and secretary, the reading view for everyone else. */
@Component({
  selector: 'dh-conclusion-page',
  imports: [ConclusionDesk, NoticeReading, PageHeader, ProblemNotice, Skeleton],
  providers: [MeetingStore],
  host: { class: 'page' },
  template: `
    @if (meetings.view(); as meeting) {
      @if (meetings.conducting()) {
        <dh-conclusion-desk />
      } @else {
        <dh-notice-reading />
      }
    } @else if (meetings.problem()) {
      <dh-page-header title="" back="/" />
      <dh-problem-notice [problem]="meetings.problem()" retry (again)="meetings.reload()" />
    } @else {
      <dh-skeleton [lines]="10" />
    }
  `,
})
export class ConclusionPage {
  readonly meetingId = input.required<string>();

  protected readonly meetings = inject(MeetingStore);

  constructor() {
    effect(() => {
      this.meetings.open(this.meetingId());
    });
  }
}
