import { Component, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** Title of a page, what it belongs to, and its actions (put inside; the primary one last). */
@Component({
  selector: 'dh-page-header',
  imports: [MatIcon, MatIconButton, RouterLink, TranslocoDirective],
  template: `
    <header *transloco="let t">
      @if (back(); as address) {
        <a matIconButton [routerLink]="address" [attr.aria-label]="t('ui.back')">
          <mat-icon>arrow_back</mat-icon>
        </a>
      }
      <div class="words">
        @if (above(); as said) {
          <p class="above">{{ said }}</p>
        }
        <h1>{{ title() }}</h1>
        @if (text(); as said) {
          <p class="quiet">{{ said }}</p>
        }
      </div>
      <div class="actions"><ng-content /></div>
    </header>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 1.5rem;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 0.5rem 0.75rem;
    }
    a {
      margin: -0.25rem 0 0 -0.75rem;
    }
    .words {
      flex: 1 1 16rem;
      min-width: 0;
    }
    .above {
      font-size: 0.875rem;
      font-weight: 500;
      color: var(--mat-sys-on-surface-variant);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly title = input.required<string>();
  readonly above = input<string>();
  readonly text = input<string>();
  /** Where the arrow leads; without it there is none. */
  readonly back = input<string | readonly string[]>();
}
