import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Grey lines where text will be. They appear after 200 ms only: what comes at once needs no announcement. */
@Component({
  selector: 'dh-skeleton',
  imports: [TranslocoDirective],
  template: `
    <div role="status" *transloco="let t">
      <span class="heard-only">{{ t('ui.loading') }}</span>
      @for (width of widths(); track $index) {
        <span class="line" [style.width.%]="width"></span>
      }
    </div>
  `,
  styles: `
    div {
      display: grid;
      gap: 0.875rem;
      padding: 0.5rem 0;
      animation: appear 150ms 200ms both;
    }
    .line {
      height: 1.125rem;
      border-radius: 0.375rem;
      background: var(--mat-sys-surface-container-highest);
      animation: breathe 1.6s ease-in-out infinite;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    @keyframes breathe {
      50% {
        opacity: 0.5;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(4);

  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_none, line) => [92, 74, 84, 58][line % 4] ?? 80),
  );
}
