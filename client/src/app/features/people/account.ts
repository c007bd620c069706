import { Component, inject } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { colourSchemes, languages, typeScales, type Preferences } from 'dienhong/contracts';
import { DisplayPreferences } from '../../session/display-preferences';
import { Session } from '../../session/session';
import { PageHeader } from '../../ui/page-header';
import { ChangePassword } from './change-password';

/** What belongs to the person: who they are here, the password, how the screen looks. */
@Component({
  selector: 'dh-account-page',
  imports: [
    ChangePassword,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatRadioButton,
    MatRadioGroup,
    PageHeader,
    TranslocoDirective,
  ],
  template: `
    <div class="page" *transloco="let t; prefix: 'people'">
      @if (session.account(); as me) {
        <dh-page-header [title]="me.name" [text]="me.position + ' · ' + me.unitName" />
        @if (me.mustChangePassword) {
          <p class="first" role="status">{{ t('account.change-first') }}</p>
        }
        <div class="sheets">
          <dh-change-password />
          @if (!me.mustChangePassword) {
            <section class="sheet" *transloco="let f">
              <h2>{{ t('account.display') }}</h2>
              <h3 id="language">{{ f('display.language') }}</h3>
              <mat-button-toggle-group
                aria-labelledby="language"
                hideSingleSelectionIndicator
                [value]="preferences().language"
                (change)="prefer({ language: $event.value })"
              >
                @for (one of languages; track one) {
                  <mat-button-toggle [value]="one" [attr.lang]="one">
                    {{ f('display.languages.' + one) }}
                  </mat-button-toggle>
                }
              </mat-button-toggle-group>
              <h3 id="scale">{{ f('display.type-scale') }}</h3>
              <mat-button-toggle-group
                aria-labelledby="scale"
                hideSingleSelectionIndicator
                [value]="preferences().typeScale"
                (change)="prefer({ typeScale: $event.value })"
              >
                @for (one of typeScales; track one) {
                  <mat-button-toggle [value]="one">{{ one }} %</mat-button-toggle>
                }
              </mat-button-toggle-group>
              <h3 id="scheme">{{ f('display.scheme') }}</h3>
              <mat-radio-group
                aria-labelledby="scheme"
                [value]="preferences().scheme"
                (change)="prefer({ scheme: $event.value })"
              >
                @for (one of schemes; track one) {
                  <mat-radio-button [value]="one">
                    {{ f('display.schemes.' + one) }}
                  </mat-radio-button>
                }
              </mat-radio-group>
              <p class="quiet">{{ t('account.everywhere') }}</p>
            </section>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .sheets {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      align-items: start;
      gap: 1rem;
    }
    .first {
      margin-bottom: 1rem;
      padding: 0.75rem 1rem;
      border-radius: var(--dh-radius);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    h3 {
      margin: 1rem 0 0.375rem;
      font-size: 0.9375rem;
    }
    mat-radio-group {
      display: grid;
      justify-items: start;
    }
    .quiet {
      margin-top: 1rem;
      font-size: 0.875rem;
    }
  `,
})
export class AccountPage {
  protected readonly session = inject(Session);
  protected readonly preferences = inject(DisplayPreferences).preferences;
  protected readonly languages = languages;
  protected readonly typeScales = typeScales;
  protected readonly schemes = colourSchemes;

  /** The page changes at once; if the server cannot be told, this browser still remembers. */
  protected prefer(change: Partial<Preferences>): void {
    this.session.prefer(change).catch(() => undefined);
  }
}
