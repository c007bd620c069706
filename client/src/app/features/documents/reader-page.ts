import { Component, effect, inject, input } from '@angular/core';
import { AttendanceStore } from '../attendance';
import { MeetingStore } from '../meetings';
import { Follower } from './follower';
import { PaperReader } from './paper-reader';
import { PapersStore } from './papers-store';
import { PresentationStore } from './presentation-store';

/** One paper of a meeting, open to be read. Going to another paper begins the reader anew; the meeting stays. */
@Component({
  selector: 'dh-reader-page',
  imports: [PaperReader],
  providers: [MeetingStore, AttendanceStore, PapersStore, PresentationStore, Follower],
  template: `
    @for (id of [documentId()]; track id) {
      <dh-paper-reader [meetingId]="meetingId()" [documentId]="id" />
    }
  `,
  styles: `
    :host {
      position: relative;
      flex: 1;
      display: block;
      min-height: 20rem;
    }
  `,
})
export class ReaderPage {
  readonly meetingId = input.required<string>();
  readonly documentId = input.required<string>();

  constructor() {
    const meeting = inject(MeetingStore);
    const attendance = inject(AttendanceStore);
    const papers = inject(PapersStore);
    const presentation = inject(PresentationStore);
    const follower = inject(Follower);
    effect(() => {
      const meetingId = this.meetingId();
      meeting.open(meetingId);
      attendance.open(meetingId);
      papers.open(meetingId);
      presentation.open(meetingId);
    });
    effect(() => {
      follower.at(this.documentId());
    });
  }
}
