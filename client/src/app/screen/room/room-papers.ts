import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DocumentView } from 'dienhong/contracts';

/** Papers to open, each a large line; the one that is being presented says so. */
@Component({
  selector: 'dh-room-papers',
  imports: [MatIcon, RouterLink, TranslocoDirective],
  template: `
    <ul class="plain" *transloco="let t; prefix: 'screen'">
      @for (paper of papers(); track paper.id) {
        <li>
          <a [routerLink]="['/meetings', meetingId(), 'documents', paper.id]">
            <mat-icon aria-hidden="true">description</mat-icon>
            <span class="title">{{ paper.title }}</span>
            @if (paper.id === presented()) {
              <span class="now">{{ t('room.presented') }}</span>
            }
            <span class="quiet figures">{{ t('room.pages', { count: paper.pages }) }}</span>
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    li + li {
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    a {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      min-height: 3.25rem;
      padding: 0.5rem 0.25rem;
      text-decoration: none;
      color: inherit;
    }
    .title {
      flex: 1 1 12rem;
      font-weight: 500;
    }
    .now {
      padding: 0 0.5rem;
      border-radius: 1rem;
      font-weight: 600;
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
  `,
})
export class RoomPapers {
  readonly meetingId = input.required<string>();
  readonly papers = input.required<readonly DocumentView[]>();
  /** The paper that somebody presents now. */
  readonly presented = input<string>();
}
