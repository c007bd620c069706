import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DocumentView } from 'dienhong/contracts';
import { PresentationStore } from './presentation-store';

/** For the room and the chair's panel: who presents what, and the way there. Shows nothing while nobody presents. */
@Component({
  selector: 'dh-presentation-notice',
  imports: [MatButton, MatIcon, RouterLink, TranslocoDirective],
  template: `
    <div aria-live="polite" *transloco="let t; prefix: 'documents'">
      @if (presentation.now(); as now) {
        <div class="notice">
          <mat-icon aria-hidden="true">present_to_all</mat-icon>
          <p>
            {{
              t(presentation.mine() ? 'present.mine' : 'present.other', {
                name: now.presenterName,
                title: title(),
              })
            }}
          </p>
          @if (presentation.mine()) {
            <button matButton type="button" (click)="presentation.stop()">
              {{ t('present.stop') }}
            </button>
          }
          <a
            matButton="tonal"
            [routerLink]="['/meetings', presentation.meetingId(), 'documents', now.documentId]"
          >
            {{ t(presentation.mine() ? 'present.open' : 'present.go') }}
          </a>
        </div>
      }
    </div>
  `,
  styles: `
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      padding: 0.5rem 0.5rem 0.5rem 1rem;
      border: 1px solid var(--dh-now);
      border-radius: var(--dh-radius);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    p {
      flex: 1 1 14rem;
    }
  `,
})
export class PresentationNotice {
  /** The papers of the meeting, for the title of the one that is presented. */
  readonly papers = input<readonly Pick<DocumentView, 'id' | 'title'>[]>([]);

  protected readonly presentation = inject(PresentationStore);
  protected readonly title = computed(() => {
    const documentId = this.presentation.now()?.documentId;
    return this.papers().find(({ id }) => id === documentId)?.title ?? '';
  });
}
