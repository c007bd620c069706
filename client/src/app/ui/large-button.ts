import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/**
 * The one thing to press, or one of a few choices: tall, with an icon, readable at arm's length.
 * `<button dhLargeButton icon="how_to_vote" look="filled">…</button>`
 */
@Component({
  selector: 'button[dhLargeButton], a[dhLargeButton]',
  imports: [MatIcon],
  host: { '[class]': 'look()' },
  template: `
    @if (icon(); as shape) {
      <mat-icon aria-hidden="true">{{ shape }}</mat-icon>
    }
    <span><ng-content /></span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.625rem;
      min-height: 4rem;
      padding: 0.75rem 1.5rem;
      border: 2px solid var(--mat-sys-outline);
      border-radius: var(--dh-radius);
      font: inherit;
      font-size: 1.1875rem;
      font-weight: 600;
      line-height: 1.35;
      text-align: center;
      text-decoration: none;
      color: var(--mat-sys-on-surface);
      background: var(--mat-sys-surface-container-low);
      cursor: pointer;
    }
    :host(.filled) {
      border-color: var(--dh-press);
      color: var(--dh-on-press);
      background: var(--dh-press);
    }
    :host(:hover:not([aria-disabled='true']):not(:disabled)) {
      box-shadow: inset 0 0 0 100vmax color-mix(in srgb, currentcolor 8%, transparent);
    }
    :host(:active) {
      translate: 0 1px;
    }
    :host([aria-pressed='true']) {
      border-color: var(--dh-good);
      background: var(--dh-good-surface);
      color: var(--dh-good-ink);
    }
    :host([aria-disabled='true']),
    :host(:disabled) {
      border-color: var(--mat-sys-outline-variant);
      color: var(--mat-sys-on-surface-variant);
      background: var(--mat-sys-surface-container);
      cursor: not-allowed;
    }
    .mat-icon {
      width: 1.75rem;
      height: 1.75rem;
      font-size: 1.75rem;
    }
  `,
})
export class LargeButton {
  readonly icon = input<string>();
  readonly look = input<'filled' | 'outlined'>('outlined');
}
