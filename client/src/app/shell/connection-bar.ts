import { Component, computed, effect, inject, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { Connection } from '../live/connection';
import { Session } from '../session/session';

/** How long a lost connection stays unmentioned: most come back within a breath. */
const breath = 1500;

/** The quiet bar: offline is a state, not an error. Also warns when the page came over plain http in a hall. */
@Component({
  selector: 'dh-connection-bar',
  imports: [MatIcon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div aria-live="polite">
        @if (said(); as key) {
          <p [class.back]="key === 'back'">
            <mat-icon aria-hidden="true">{{
              key === 'back' ? 'cloud_done' : 'cloud_off'
            }}</mat-icon>
            {{ t('connection.' + key) }}
          </p>
        }
      </div>
      @if (plainHttp()) {
        <p class="warning">
          <mat-icon aria-hidden="true">no_encryption</mat-icon>{{ t('connection.plain-http') }}
        </p>
      }
    </ng-container>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.5rem;
      padding: 0.375rem 1rem;
      font-size: 0.9375rem;
      color: var(--dh-calm-ink);
      background: var(--dh-calm-surface);
    }
    .back {
      color: var(--dh-good-ink);
      background: var(--dh-good-surface);
    }
    .warning {
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    .mat-icon {
      width: 1.25rem;
      height: 1.25rem;
      font-size: 1.25rem;
    }
  `,
})
export class ConnectionBar {
  private readonly state = inject(Connection).state;
  private readonly me = inject(Session).me;
  private readonly shown = signal<'lost' | 'back' | undefined>(undefined);

  protected readonly said = this.shown.asReadonly();
  protected readonly plainHttp = computed(() => this.me()?.plainHttp === true);

  constructor() {
    effect((cleanUp) => {
      const state = this.state();
      const timer = setTimeout(
        () => {
          if (state === 'lost') this.shown.set('lost');
          else if (state === 'connected') this.shown.set(undefined);
        },
        state === 'lost' ? breath : 2500,
      );
      if (state === 'connected') this.shown.update((said) => (said === 'lost' ? 'back' : said));
      cleanUp(() => {
        clearTimeout(timer);
      });
    });
  }
}
