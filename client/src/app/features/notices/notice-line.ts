import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NoticeView } from 'dienhong/contracts';
import { language } from '../../language/language';
import { TimePipe } from '../../ui/time-pipe';
import { addressOf, factsOf, noticeIcons, sentenceOf } from './notice-words';

/** One notice as a sentence that leads to what it is about. */
@Component({
  selector: 'dh-notice-line',
  imports: [MatIcon, RouterLink, TimePipe, TranslocoDirective],
  template: `
    @let shown = notice();
    <a
      *transloco="let t; prefix: 'notices'"
      [class.unread]="shown.readAt === null"
      [routerLink]="address()"
      (click)="opened.emit(shown)"
    >
      <mat-icon aria-hidden="true">{{ icon() }}</mat-icon>
      <span class="words">
        <span class="sentence">{{ t(sentence(), facts()) }}</span>
        <span class="quiet">{{ shown.createdAt | time }}</span>
      </span>
      @if (shown.readAt === null) {
        <span class="dot"
          ><span class="heard-only">{{ t('unread') }}</span></span
        >
      }
    </a>
  `,
  styles: `
    a {
      display: flex;
      align-items: flex-start;
      gap: 0.75rem;
      min-height: var(--dh-touch);
      padding: 0.75rem 1.25rem;
      text-decoration: none;
      color: inherit;
    }
    a:hover {
      background: var(--mat-sys-surface-container);
    }
    .unread .sentence {
      font-weight: 600;
    }
    .words {
      display: grid;
      flex: 1;
      min-width: 0;
      line-height: 1.45;
    }
    .quiet {
      font-size: 0.875rem;
    }
    .dot {
      flex: none;
      width: 0.625rem;
      height: 0.625rem;
      margin-top: 0.375rem;
      border-radius: 50%;
      background: var(--dh-now);
    }
  `,
})
export class NoticeLine {
  readonly notice = input.required<NoticeView>();
  readonly opened = output<NoticeView>();

  private readonly language = language();
  protected readonly icon = computed(() => noticeIcons[this.notice().kind]);
  protected readonly address = computed(() => addressOf(this.notice()));
  protected readonly sentence = computed(() => sentenceOf(this.notice()));
  protected readonly facts = computed(() => factsOf(this.notice(), this.language()));
}
