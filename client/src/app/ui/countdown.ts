import { Component, computed, inject, input } from '@angular/core';
import { ServerClock } from '../api/server-clock';
import { showSpan } from './vietnam-time';

/** Counts on the server's clock: down to `until`, or up from `since`. Over time it turns to "stop". */
@Component({
  selector: 'dh-countdown',
  host: { role: 'timer', class: 'figures', '[class.over]': 'over()' },
  template: `{{ over() ? '+' : '' }}{{ shown() }}`,
  styles: `
    :host {
      font-weight: 600;
    }
    :host(.over) {
      color: var(--dh-stop-ink);
    }
  `,
})
export class Countdown {
  /** When time is up; ISO instant. */
  readonly until = input<string | null>();
  /** When it began; used where there is no `until`. */
  readonly since = input<string | null>();

  private readonly now = inject(ServerClock).ticking;
  private readonly left = computed(() => {
    const until = this.until();
    return until ? Date.parse(until) - this.now() : undefined;
  });

  protected readonly over = computed(() => (this.left() ?? 1) < 0);
  protected readonly shown = computed(() => {
    const left = this.left();
    // Rounded up while time is left, so that 5 minutes begin as 05:00 and end at 00:00.
    if (left !== undefined) return showSpan(left >= 0 ? left + 999 : left);
    const since = this.since();
    return since ? showSpan(Math.max(0, this.now() - Date.parse(since))) : '';
  });
}
