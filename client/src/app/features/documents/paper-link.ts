import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DocumentView } from 'dienhong/contracts';

/** Opens a paper in the reader: large enough for a finger, with its number of pages. */
@Component({
  selector: 'dh-paper-link',
  imports: [MatIcon, RouterLink, TranslocoDirective],
  template: `
    <a
      *transloco="let t; prefix: 'documents'"
      [routerLink]="['/meetings', meetingId(), 'documents', paper().id]"
    >
      <mat-icon aria-hidden="true">description</mat-icon>
      <span class="title">{{ paper().title }}</span>
      <span class="quiet figures">{{ t('papers.pages', { count: paper().pages }) }}</span>
    </a>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      min-height: 3rem;
      padding: 0.375rem 0.5rem;
      border-radius: var(--dh-radius-small);
      text-decoration: none;
      color: inherit;
    }
    a:hover .title {
      text-decoration: underline;
    }
    .mat-icon {
      color: var(--mat-sys-primary);
    }
    .title {
      flex: 1;
      min-width: 0;
      font-weight: 500;
      line-height: 1.4;
    }
    .quiet {
      flex: none;
      font-size: 0.875rem;
    }
  `,
})
export class PaperLink {
  readonly meetingId = input.required<string>();
  readonly paper = input.required<Pick<DocumentView, 'id' | 'title' | 'pages'>>();
}
