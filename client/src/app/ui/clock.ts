import { Component, computed, inject, input } from '@angular/core';
import { ServerClock } from '../api/server-clock';
import { language } from '../language/language';
import { showTime, type Showing } from './vietnam-time';

/** The time of day on the server's clock. */
@Component({
  selector: 'dh-clock',
  host: { class: 'figures' },
  template: `{{ shown() }}`,
})
export class Clock {
  readonly showing = input<Showing>('time');

  private readonly now = inject(ServerClock).ticking;
  private readonly language = language();
  protected readonly shown = computed(() => showTime(this.now(), this.showing(), this.language()));
}
