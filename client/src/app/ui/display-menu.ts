import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import { colourSchemes, languages, typeScales, type Preferences } from 'dienhong/contracts';
import { DisplayPreferences } from '../session/display-preferences';
import { Session } from '../session/session';

/** Language, size of type and colours, one press away on every page. */
@Component({
  selector: 'dh-display-menu',
  imports: [
    MatDivider,
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      <button matIconButton [matMenuTriggerFor]="menu" [attr.aria-label]="t('display.menu')">
        <mat-icon>text_fields</mat-icon>
      </button>
      <mat-menu #menu>
        <p class="group" aria-hidden="true">{{ t('display.language') }}</p>
        @for (one of languages; track one) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.lang]="one"
            [attr.aria-checked]="preferences().language === one"
            (click)="prefer({ language: one })"
          >
            <mat-icon>{{ mark(preferences().language === one) }}</mat-icon>
            <span>{{ t('display.languages.' + one) }}</span>
          </button>
        }
        <mat-divider />
        <p class="group" aria-hidden="true">{{ t('display.type-scale') }}</p>
        @for (one of typeScales; track one) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.aria-checked]="preferences().typeScale === one"
            [attr.aria-label]="t('display.type-scale') + ' ' + one + ' %'"
            (click)="prefer({ typeScale: one })"
          >
            <mat-icon>{{ mark(preferences().typeScale === one) }}</mat-icon>
            <span>{{ one }} %</span>
          </button>
        }
        <mat-divider />
        <p class="group" aria-hidden="true">{{ t('display.scheme') }}</p>
        @for (one of schemes; track one) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.aria-checked]="preferences().scheme === one"
            (click)="prefer({ scheme: one })"
          >
            <mat-icon>{{ mark(preferences().scheme === one) }}</mat-icon>
            <span>{{ t('display.schemes.' + one) }}</span>
          </button>
        }
      </mat-menu>
    </ng-container>
  `,
  styles: `
    .group {
      padding: 0.625rem 1rem 0.25rem;
      font-size: 0.8125rem;
      font-weight: 600;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class DisplayMenu {
  private readonly session = inject(Session);
  protected readonly preferences = inject(DisplayPreferences).preferences;
  protected readonly languages = languages;
  protected readonly typeScales = typeScales;
  protected readonly schemes = colourSchemes;

  protected mark(chosen: boolean): string {
    return chosen ? 'radio_button_checked' : 'radio_button_unchecked';
  }

  /** The page changes at once; if the server cannot be told, this browser still remembers. */
  protected prefer(change: Partial<Preferences>): void {
    this.session.prefer(change).catch(() => undefined);
  }
}
