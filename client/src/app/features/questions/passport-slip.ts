import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnQuestion } from 'dienhong/contracts';
import { QrCode } from '../../ui/qr-code';

/** The slip with the passport code: how the asker finds the question again next week, also on another phone. */
@Component({
  selector: 'dh-passport-slip',
  imports: [QrCode, RouterLink, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    .code {
      margin-block: 0.25rem 0.75rem;
      font-size: 1.75rem;
      font-weight: 700;
      letter-spacing: 0.08em;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-top: 0.75rem;
    }
    dh-qr-code {
      width: 12rem;
      margin-top: 0.75rem;
    }
  `,
  template: `
    <ng-container *transloco="let t; prefix: 'questions'">
      <p class="label">{{ t('passport.code') }}</p>
      <p class="code figures">{{ question().passcode }}</p>
      <p class="quiet">{{ t('passport.keep') }}</p>
      <p class="steps">
        <a class="plain" [routerLink]="['/d', joinCode(), 'q', question().passcode]">
          {{ t('passport.open') }}
        </a>
        <button type="button" class="plain" (click)="copy()">
          {{ t(copied() ? 'passport.copied' : 'passport.copy') }}
        </button>
        <button
          type="button"
          class="plain"
          [attr.aria-expanded]="scanning()"
          (click)="scanning.set(!scanning())"
        >
          {{ t('passport.scan') }}
        </button>
      </p>
      @if (scanning()) {
        @defer {
          <dh-qr-code [address]="address()" />
        }
      }
    </ng-container>
  `,
})
export class PassportSlip {
  readonly question = input.required<OwnQuestion>();
  readonly joinCode = input.required<string>();

  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly scanning = signal(false);
  protected readonly copied = signal(false);
  protected readonly address = computed(
    () => `${this.origin}/d/${this.joinCode()}/q/${this.question().passcode}`,
  );

  /** On plain http a browser has no clipboard; then the address itself is opened to be kept. */
  protected copy(): void {
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined) {
      this.scanning.set(true);
      return;
    }
    clipboard.writeText(this.address()).then(
      () => {
        this.copied.set(true);
      },
      () => {
        this.scanning.set(true);
      },
    );
  }
}
