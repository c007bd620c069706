import { Component, computed, effect, inject, resource } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { EmptyState } from '../../ui/empty-state';
import { LargeButton } from '../../ui/large-button';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { TimePipe } from '../../ui/time-pipe';
import { MeetingStore } from '../meetings/index';
import { NoticeSheet } from './notice-sheet';

const { readIssued, readFile, markOpened } = routes.conclusions;

/** The issued notice for everyone with a seat. Waiting here, it opens by itself at the moment of issue. */
@Component({
  selector: 'dh-notice-reading',
  imports: [
    EmptyState,
    LargeButton,
    NoticeSheet,
    PageHeader,
    ProblemNotice,
    Skeleton,
    TimePipe,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'conclusions'">
      @let issued = notice.hasValue() ? notice.value() : undefined;
      <dh-page-header
        [title]="issued ? t('reading.title', { reference: issued.reference }) : t('page.title')"
        [above]="meetings.view()?.title"
        [text]="issued ? (issued.issuedAt | time: 'weekday-time') : undefined"
        [back]="['/meetings', meetings.meetingId() ?? '']"
      >
        @if (issued) {
          <a
            dhLargeButton
            look="filled"
            icon="picture_as_pdf"
            target="_blank"
            rel="noopener"
            [href]="pdf()"
          >
            {{ t('page.open-pdf') }}
          </a>
        }
      </dh-page-header>
      <div aria-live="polite">
        @if (issued) {
          <dh-notice-sheet [notice]="issued" />
        } @else if (notice.error()) {
          <dh-problem-notice [problem]="notice.error()" retry (again)="notice.reload()" />
        } @else if (notice.isLoading()) {
          <dh-skeleton [lines]="10" />
        } @else {
          <div class="sheet">
            <dh-empty-state
              icon="hourglass_empty"
              [title]="t('reading.none')"
              [text]="t('reading.none-text')"
            />
          </div>
        }
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      max-width: 52rem;
      margin: 0 auto;
    }
  `,
})
export class NoticeReading {
  protected readonly meetings = inject(MeetingStore);
  private readonly api = inject(Api);
  private readonly params = computed(() => ({ meetingId: this.meetings.meetingId() ?? '' }));
  /** Changes at the moment of issue, so that the text is read again. */
  private readonly issuedId = computed(
    () => [...(this.meetings.audience()?.views('conclusion.issued')().keys() ?? [])][0],
  );

  protected readonly pdf = computed(() => this.api.address(readFile, { params: this.params() }));
  protected readonly notice = resource({
    params: () => ({ ...this.params(), issuedId: this.issuedId() }),
    loader: async ({ params: { meetingId } }) =>
      (await this.api.call(readIssued, { params: { meetingId } })).notice,
  });

  constructor() {
    effect(() => {
      if (!this.notice.hasValue() || this.notice.value() === null) return;
      // A mark that does not arrive is made up for when the PDF is opened or the page is seen again.
      this.api.call(markOpened, { params: this.params() }).catch(() => undefined);
    });
  }
}
