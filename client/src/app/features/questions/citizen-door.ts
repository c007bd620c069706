import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupPasscode, readJoinCode, readPasscode } from 'dienhong/domain';
import { CitizenFrame } from './citizen-frame';

/** A citizen types the code from the wall, or the passport code from a slip. */
@Component({
  selector: 'dh-citizen-door',
  imports: [CitizenFrame, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    form {
      margin-top: 1rem;
    }
    .code {
      margin-bottom: 0.75rem;
      font-size: 1.5rem;
      font-weight: 700;
      letter-spacing: 0.12em;
      text-align: center;
      text-transform: uppercase;
    }
    h1 {
      font-size: 1.5rem;
    }
    h2 {
      font-size: 1.125rem;
    }
    .quiet {
      margin-bottom: 0.75rem;
    }
    .wrong {
      margin-bottom: 0.75rem;
      color: var(--dh-stop-ink);
    }
  `,
  template: `
    <dh-citizen-frame>
      <ng-container *transloco="let t; prefix: 'questions'">
        <h1>{{ t('door.title') }}</h1>
        <form class="sheet" (submit)="enter($event, code.value)">
          <label for="code">{{ t('door.code') }}</label>
          <p class="quiet" id="code-hint">{{ t('door.hint') }}</p>
          <input
            #code
            id="code"
            class="entry code"
            maxlength="12"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            required
            aria-describedby="code-hint"
          />
          @if (wrong() === 'code') {
            <p class="wrong" role="alert">{{ t('door.wrong') }}</p>
          }
          <button class="big">{{ t('door.enter') }}</button>
        </form>
        <form class="sheet" (submit)="find($event, passcode.value)">
          <h2>{{ t('door.again') }}</h2>
          <p class="quiet" id="passcode-hint">{{ t('door.again-hint') }}</p>
          <label for="passcode">{{ t('passport.code') }}</label>
          <input
            #passcode
            id="passcode"
            class="entry code"
            maxlength="16"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            required
            aria-describedby="passcode-hint"
          />
          @if (wrong() === 'passcode') {
            <p class="wrong" role="alert">{{ t('passport.wrong') }}</p>
          }
          <button class="plain">{{ t('door.find') }}</button>
        </form>
      </ng-container>
    </dh-citizen-frame>
  `,
})
export class CitizenDoor {
  private readonly router = inject(Router);
  protected readonly wrong = signal<'code' | 'passcode' | undefined>(undefined);

  protected enter(sent: Event, typed: string): void {
    sent.preventDefault();
    const code = readJoinCode(typed);
    this.wrong.set(code.length < 4 ? 'code' : undefined);
    if (this.wrong() === undefined) void this.router.navigate(['/d', code]);
  }

  protected find(sent: Event, typed: string): void {
    sent.preventDefault();
    const passcode = readPasscode(typed);
    this.wrong.set(passcode === null ? 'passcode' : undefined);
    // The passport names its own dialogue: any code before it will do.
    if (passcode !== null) {
      void this.router.navigate(['/d', '-', 'q', groupPasscode(passcode)]);
    }
  }
}
