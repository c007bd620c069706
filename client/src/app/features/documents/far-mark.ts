import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AnnotationView } from 'dienhong/contracts';
import { givenName } from '../../ui/vietnamese-order';
import { placeOf } from './mark-geometry';
import { MarkingTools } from './marking-tools';
import { MarksStore } from './marks-store';
import { OpenPaper } from './open-paper';

/** How long the word of a mark stays, milliseconds. */
const stay = 10_000;

/** "Lan vừa ghi chú ở trang 12": says where others marked, and never moves the page by itself. */
@Component({
  selector: 'dh-far-mark',
  imports: [MatIcon, MatIconButton, TranslocoDirective],
  template: `
    <div aria-live="polite" *transloco="let t; prefix: 'documents'">
      @if (shown(); as mark) {
        <p>
          <button class="go" type="button" (click)="go(mark)">
            <mat-icon aria-hidden="true">ink_highlighter</mat-icon>
            <span>{{ t('arrived', { name: name(), page: page() }) }}</span>
          </button>
          <button
            matIconButton
            type="button"
            [attr.aria-label]="t('arrived-close')"
            (click)="shown.set(undefined)"
          >
            <mat-icon>close</mat-icon>
          </button>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      border-radius: 2rem;
      color: var(--mat-sys-inverse-on-surface);
      background: var(--mat-sys-inverse-surface);
      box-shadow: 0 2px 10px rgb(40 28 12 / 24%);
      pointer-events: auto;
      --mat-icon-button-icon-color: var(--mat-sys-inverse-on-surface);
    }
    .go {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 3rem;
      padding: 0.25rem 0 0.25rem 1rem;
      border: 0;
      font: inherit;
      text-align: left;
      line-height: 1.3;
      color: inherit;
      background: transparent;
      cursor: pointer;
    }
  `,
})
export class FarMark {
  protected readonly shown = signal<AnnotationView | undefined>(undefined);
  protected readonly name = computed(() => givenName(this.shown()?.authorName ?? ''));
  protected readonly page = computed(() => {
    const mark = this.shown();
    return mark === undefined ? 0 : placeOf(mark).pageIndex + 1;
  });
  private readonly open = inject(OpenPaper);
  private readonly tools = inject(MarkingTools);

  constructor() {
    const marks = inject(MarksStore);
    effect((cleanUp) => {
      const mark = marks.arrived();
      if (mark === undefined) return;
      const seen = untracked(() => this.open.seen());
      if (seen.includes(placeOf(mark).pageIndex)) return;
      this.shown.set(mark);
      const timer = setTimeout(() => this.shown.set(undefined), stay);
      cleanUp(() => {
        clearTimeout(timer);
      });
    });
  }

  protected go(mark: AnnotationView): void {
    this.shown.set(undefined);
    this.open.show(placeOf(mark));
    this.tools.choose(mark.id);
  }
}
