import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AgendaItemView } from 'dienhong/contracts';
import { runningTime } from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { showSpan } from '../../ui/vietnam-time';

/** An item's running time against its plan, on the server's clock. Usable on the wall, too. */
@Component({
  selector: 'dh-item-clock',
  imports: [TranslocoDirective],
  host: { class: 'figures', '[class]': 'time().pace' },
  template: `
    <ng-container *transloco="let t; prefix: 'agenda'">
      <span role="timer" [attr.aria-label]="t('clock.spent')">{{ spent() }}</span>
      <span class="planned"> / {{ t('minutes', { count: item().plannedMinutes }) }}</span>
      @if (time().pace === 'over') {
        <span class="word">{{ t('clock.over', { by: over() }) }}</span>
      } @else if (time().pace === 'nearly-over') {
        <span class="word">{{ t('clock.nearly-over') }}</span>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.375rem;
      font-weight: 600;
    }
    .planned {
      font-weight: 400;
      opacity: 0.85;
    }
    .word {
      font-size: 0.9em;
    }
    :host(.nearly-over) .word {
      color: var(--dh-now-ink);
    }
    :host(.over) {
      color: var(--dh-stop-ink);
    }
  `,
})
export class ItemClock {
  readonly item = input.required<AgendaItemView>();

  private readonly clock = inject(ServerClock);
  protected readonly time = computed(() => {
    const { plannedMinutes, startedAt, spentMs } = this.item();
    const started = startedAt === null ? null : new Date(startedAt);
    return runningTime(
      { plannedMinutes, spentMs, startedAt: started },
      new Date(this.clock.ticking()),
    );
  });
  protected readonly spent = computed(() => showSpan(this.time().spentMs));
  protected readonly over = computed(() => showSpan(this.time().leftMs));
}
