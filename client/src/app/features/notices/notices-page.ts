import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { NoticeLine } from './notice-line';
import { NoticesStore } from './notices-store';

/** Everything I was told, newest first. */
@Component({
  selector: 'dh-notices-page',
  imports: [
    EmptyState,
    MatButton,
    MatIcon,
    NoticeLine,
    PageHeader,
    ProblemNotice,
    Skeleton,
    TranslocoDirective,
  ],
  host: { class: 'page' },
  template: `
    <ng-container *transloco="let t; prefix: 'notices'">
      <dh-page-header [title]="t('title')">
        @if (store.unread().length > 0) {
          <button matButton="outlined" type="button" (click)="store.markAllRead()">
            <mat-icon>done_all</mat-icon>{{ t('mark-all') }}
          </button>
        }
      </dh-page-header>
      <dh-problem-notice [problem]="store.problem()" retry (again)="store.load()" />
      @if (store.all(); as notices) {
        <ul class="plain sheet">
          @for (notice of notices; track notice.id) {
            <li>
              <dh-notice-line [notice]="notice" (opened)="store.markRead(notice.id)" />
            </li>
          } @empty {
            <li>
              <dh-empty-state icon="notifications" [title]="t('none')" [text]="t('none-text')" />
            </li>
          }
        </ul>
        @if (store.more()) {
          <button matButton class="more" type="button" (click)="store.load()">
            {{ t('more') }}
          </button>
        }
      } @else if (!store.problem()) {
        <dh-skeleton [lines]="8" />
      }
    </ng-container>
  `,
  styles: `
    :host {
      --dh-page: 56rem;
    }
    ul.sheet {
      padding: 0;
      overflow: hidden;
    }
    li + li {
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    .more {
      display: block;
      margin: 1rem auto;
    }
  `,
})
export class NoticesPage {
  protected readonly store = inject(NoticesStore);

  constructor() {
    if (!this.store.loaded()) void this.store.load();
  }
}
