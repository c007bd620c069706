import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** What a state means to whoever reads the list. */
export type Tone = 'calm' | 'now' | 'good' | 'stop' | 'waiting';

const shapes: Record<Tone, string> = {
  calm: 'radio_button_unchecked',
  now: 'play_circle',
  good: 'check_circle',
  stop: 'cancel',
  waiting: 'schedule',
};

/** A state in a word and a shape; colour only helps. */
@Component({
  selector: 'dh-state-chip',
  imports: [MatIcon],
  host: { '[class]': 'tone()' },
  template: `<mat-icon aria-hidden="true">{{ shape() }}</mat-icon
    ><span>{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.3125rem;
      padding: 0.125rem 0.625rem 0.125rem 0.375rem;
      border: 1px solid transparent;
      border-radius: 1rem;
      font-size: 0.875rem;
      font-weight: 500;
      line-height: 1.5;
      white-space: nowrap;
      color: var(--dh-calm-ink);
      background: var(--dh-calm-surface);
    }
    :host(.now) {
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    :host(.good) {
      color: var(--dh-good-ink);
      background: var(--dh-good-surface);
    }
    :host(.stop) {
      color: var(--dh-stop-ink);
      background: var(--dh-stop-surface);
    }
    :host-context([data-scheme='contrast']) {
      border-color: currentcolor;
    }
    .mat-icon {
      width: 1.125rem;
      height: 1.125rem;
      font-size: 1.125rem;
    }
  `,
})
export class StateChip {
  readonly word = input.required<string>();
  readonly tone = input<Tone>('calm');
  /** Another Material Symbol than the tone's. */
  readonly icon = input<string>();

  protected readonly shape = computed(() => this.icon() ?? shapes[this.tone()]);
}
