import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AccountView } from 'dienhong/contracts';
import { StateChip } from '../../ui/state-chip';
import { TimePipe } from '../../ui/time-pipe';

/** One person in the administrator's list. */
@Component({
  selector: 'li[dhAccountRow]',
  imports: [
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    StateChip,
    TimePipe,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <div class="who">
        <strong>{{ account().name }}</strong>
        <span class="quiet">{{ account().position }} · {{ account().unitName }}</span>
      </div>
      <div class="sign-in quiet">
        <span class="figures">{{ account().account }}</span>
        <span>
          @if (account().lastSignInAt; as at) {
            {{ t('accounts.last', { at: (at | time) }) }}
          } @else {
            {{ t('accounts.never') }}
          }
        </span>
      </div>
      <div class="states">
        @if (account().administrator) {
          <dh-state-chip icon="shield_person" [word]="t('accounts.administrator')" />
        }
        @if (account().locked) {
          <dh-state-chip tone="stop" icon="lock" [word]="t('accounts.locked')" />
        } @else if (account().mustChangePassword) {
          <dh-state-chip tone="waiting" icon="key" [word]="t('accounts.one-time')" />
        }
      </div>
      <button
        matIconButton
        [matMenuTriggerFor]="menu"
        [attr.aria-label]="t('accounts.actions', { name: account().name })"
      >
        <mat-icon>more_vert</mat-icon>
      </button>
      <mat-menu #menu>
        <button mat-menu-item (click)="changing.emit()">
          <mat-icon>edit</mat-icon>{{ t('accounts.change') }}
        </button>
        <button mat-menu-item (click)="resetting.emit()">
          <mat-icon>key</mat-icon>{{ t('accounts.reset') }}
        </button>
        <button mat-menu-item (click)="locking.emit()">
          <mat-icon>{{ account().locked ? 'lock_open' : 'lock' }}</mat-icon>
          {{ account().locked ? t('accounts.unlock') : t('accounts.lock') }}
        </button>
      </mat-menu>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) minmax(6rem, 1.5fr) auto;
      align-items: center;
      gap: 0.25rem 1rem;
      padding: 0.5rem 0.5rem 0.5rem 1.25rem;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      line-height: 1.4;
    }
    :host(:last-child) {
      border-bottom: 0;
    }
    .who,
    .sign-in {
      display: grid;
    }
    .quiet {
      font-size: 0.875rem;
    }
    .states {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
    }
    @media (max-width: 48rem) {
      :host {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      button {
        grid-area: 1 / 2 / span 3;
      }
      .who,
      .sign-in,
      .states {
        grid-column: 1;
      }
      .states:empty {
        display: none;
      }
    }
  `,
})
export class AccountRow {
  readonly account = input.required<AccountView>();
  readonly changing = output();
  readonly resetting = output();
  readonly locking = output();
}
