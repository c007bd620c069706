import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { TimePipe } from '../../ui/time-pipe';
import { NoticeSheet } from './notice-sheet';

const { readPublicNotice, readPublicFile } = routes.conclusions;

/** The result of a dialogue for everyone: readable on any phone, with the paper itself one tap away. */
@Component({
  selector: 'dh-public-notice-page',
  imports: [
    EmptyState,
    NoticeSheet,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TimePipe,
    TranslocoDirective,
  ],
  host: { class: 'page' },
  template: `
    <ng-container *transloco="let t; prefix: 'conclusions'">
      <a class="back" [routerLink]="['/d', joinCode()]">‹ {{ t('public.back') }}</a>
      @let issued = notice.hasValue() ? notice.value() : undefined;
      @if (issued) {
        <h1>{{ t('reading.title', { reference: issued.reference }) }}</h1>
        <p class="quiet">{{ issued.issuedAt | time: 'weekday-time' }}</p>
        <p>
          <a class="pdf" target="_blank" rel="noopener" [href]="pdf()">{{ t('page.open-pdf') }}</a>
        </p>
        <dh-notice-sheet [notice]="issued" />
      } @else {
        <h1>{{ t('public.title') }}</h1>
        @if (notice.error()) {
          <dh-problem-notice [problem]="notice.error()" retry (again)="notice.reload()" />
        } @else if (notice.isLoading()) {
          <dh-skeleton [lines]="8" />
        } @else {
          <dh-empty-state
            icon="hourglass_empty"
            [title]="t('reading.none')"
            [text]="t('public.none-text')"
          />
        }
      }
    </ng-container>
  `,
  styles: `
    .back,
    .pdf {
      display: inline-flex;
      align-items: center;
      min-height: var(--dh-touch);
    }
    .pdf {
      margin-block: 0.5rem 1rem;
      padding-inline: 1.25rem;
      border-radius: var(--dh-radius);
      font-weight: 600;
      text-decoration: none;
      color: var(--mat-sys-on-primary);
      background: var(--mat-sys-primary);
    }
  `,
})
export class PublicNoticePage {
  readonly joinCode = input.required<string>();

  private readonly api = inject(Api);
  private readonly params = computed(() => ({ joinCode: this.joinCode() }));
  protected readonly pdf = computed(() =>
    this.api.address(readPublicFile, { params: this.params() }),
  );
  protected readonly notice = resource({
    params: () => this.params(),
    loader: async ({ params }) => (await this.api.call(readPublicNotice, { params })).notice,
  });
}
