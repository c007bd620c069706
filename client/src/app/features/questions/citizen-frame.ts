import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DisplayPreferences } from '../../session/display-preferences';
import { Session } from '../../session/session';

/** Round a citizen's page: the product's name and the other language, nothing else to press by mistake. */
@Component({
  selector: 'dh-citizen-frame',
  imports: [TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    :host {
      display: block;
      width: 100%;
      max-width: 40rem;
      margin: 0 auto;
      padding: 0.5rem 1rem 3rem;
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem;
      margin-bottom: 0.5rem;
    }
    .product {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      font-weight: 700;
    }
    .plain {
      border-color: transparent;
      padding: 0.5rem 0.75rem;
      background: transparent;
    }
  `,
  template: `
    <header *transloco="let t">
      <span class="product"
        ><img src="/icons/mark.svg" alt="" width="28" height="28" />{{ t('product') }}</span
      >
      <button type="button" class="plain" [attr.lang]="other()" (click)="switch()">
        {{ t('display.languages.' + other()) }}
      </button>
    </header>
    <ng-content />
  `,
})
export class CitizenFrame {
  private readonly session = inject(Session);
  private readonly preferences = inject(DisplayPreferences).preferences;
  protected readonly other = computed(() => (this.preferences().language === 'vi' ? 'en' : 'vi'));

  protected switch(): void {
    this.session.prefer({ language: this.other() }).catch(() => undefined);
  }
}
