import { Component, input } from '@angular/core';
import { DisplayMenu } from '../../ui/display-menu';
import { ProductMark } from '../../ui/product-mark';
import { TranslocoDirective } from '@jsverse/transloco';

/** The sheet in the middle of a page before sign-in, with the product's name above it. */
@Component({
  selector: 'dh-gate-card',
  imports: [DisplayMenu, ProductMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <dh-display-menu />
      <div class="middle">
        <div class="product"><dh-product-mark />{{ t('product') }}</div>
        <section class="sheet" aria-labelledby="gate-title">
          <h1 id="gate-title">{{ title() }}</h1>
          @if (text(); as said) {
            <p class="quiet">{{ said }}</p>
          }
          <ng-content />
        </section>
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      flex: 1;
      padding: 4rem 1rem 2rem;
      background: radial-gradient(
        120% 60% at 50% 0,
        var(--mat-sys-surface-container-high),
        transparent 70%
      );
    }
    dh-display-menu {
      position: absolute;
      top: 0.5rem;
      right: 0.75rem;
    }
    .middle {
      display: grid;
      align-content: center;
      justify-items: center;
      gap: 1.25rem;
      margin-top: -2rem;
    }
    .product {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      font-size: 1.625rem;
      font-weight: 700;
      letter-spacing: -0.01em;
    }
    .sheet {
      width: min(100%, 27rem);
      padding: clamp(1.25rem, 5vw, 2rem);
      box-shadow: var(--dh-shadow);
    }
    h1 {
      margin-bottom: 0.25rem;
      font-size: 1.375rem;
    }
  `,
})
export class GateCard {
  readonly title = input.required<string>();
  readonly text = input<string>();
}
