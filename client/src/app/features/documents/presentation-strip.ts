import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { Follower } from './follower';
import { PapersStore } from './papers-store';
import { PresentationStore } from './presentation-store';

/** Who presents, whether one goes along, and the one tap that changes it. */
@Component({
  selector: 'dh-presentation-strip',
  imports: [MatButton, MatIcon, TranslocoDirective],
  template: `
    <div aria-live="polite" *transloco="let t; prefix: 'documents'">
      @switch (follower.state()) {
        @case ('leading') {
          <p class="now">
            <mat-icon aria-hidden="true">present_to_all</mat-icon>
            <span>{{ t('present.leading') }}</span>
            <button matButton type="button" (click)="presentation.stop()">
              {{ t('present.stop') }}
            </button>
          </p>
        }
        @case ('led') {
          <p class="now">
            <mat-icon aria-hidden="true">follow_the_signs</mat-icon>
            <span>{{ t('present.following', { name: name() }) }}</span>
            <button matButton type="button" (click)="follower.leave()">
              {{ t('present.leave') }}
            </button>
          </p>
        }
        @case ('own') {
          <p class="calm">
            <span>{{
              t(presentation.mine() ? 'present.elsewhere' : 'present.by', { name: name() })
            }}</span>
            <button matButton="tonal" type="button" (click)="follower.follow()">
              <mat-icon>follow_the_signs</mat-icon>{{ t('present.return') }}
            </button>
          </p>
        }
        @case ('away') {
          <p class="calm">
            <span>{{ t('present.other', { name: name(), title: title() }) }}</span>
            <button matButton="tonal" type="button" (click)="follower.follow()">
              {{ t('present.go') }}
            </button>
          </p>
        }
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      max-width: min(40rem, calc(100vw - 1rem));
      padding: 0 0.25rem 0 0.875rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 2rem;
      line-height: 1.3;
      background: var(--mat-sys-surface-container-low);
      box-shadow: 0 2px 10px rgb(40 28 12 / 22%);
      pointer-events: auto;
    }
    .now {
      border-color: var(--dh-now);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
      --mat-button-text-label-text-color: var(--dh-now-ink);
    }
    span {
      flex: 1;
      padding-block: 0.375rem;
    }
    button {
      flex: none;
      border-radius: 2rem;
    }
  `,
})
export class PresentationStrip {
  protected readonly presentation = inject(PresentationStore);
  protected readonly follower = inject(Follower);
  private readonly papers = inject(PapersStore);
  protected readonly name = computed(() => this.presentation.now()?.presenterName ?? '');
  protected readonly title = computed(() => {
    const documentId = this.presentation.now()?.documentId;
    return this.papers.papers()?.find(({ id }) => id === documentId)?.title ?? '';
  });
}
