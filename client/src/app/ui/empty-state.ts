import { booleanAttribute, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** An empty page or list says what to do next; put the button for it inside. */
@Component({
  selector: 'dh-empty-state',
  imports: [MatIcon],
  template: `
    <mat-icon aria-hidden="true">{{ icon() }}</mat-icon>
    @if (page()) {
      <h1>{{ title() }}</h1>
    } @else {
      <h2>{{ title() }}</h2>
    }
    @if (text(); as said) {
      <p>{{ said }}</p>
    }
    <div class="next"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 0.5rem;
      padding: 3rem 1rem;
      text-align: center;
    }
    .mat-icon {
      width: 3.5rem;
      height: 3.5rem;
      padding: 0.875rem;
      font-size: 1.75rem;
      border-radius: 50%;
      color: var(--mat-sys-on-surface-variant);
      background: var(--mat-sys-surface-container-high);
    }
    h1,
    h2 {
      margin-top: 0.5rem;
      font-size: 1.125rem;
    }
    p {
      max-width: 34rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .next:not(:empty) {
      margin-top: 0.75rem;
    }
  `,
})
export class EmptyState {
  readonly icon = input('inbox');
  /** Nothing else is on the page: the title is the page's. */
  readonly page = input(false, { transform: booleanAttribute });
  readonly title = input.required<string>();
  readonly text = input<string>();
}
