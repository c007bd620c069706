import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Me } from 'dienhong/contracts';
import { Session } from '../session/session';

/** Who is signed in, and what belongs to the person rather than to a meeting. */
@Component({
  selector: 'dh-account-menu',
  imports: [
    MatButton,
    MatDivider,
    MatIcon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      <button
        matButton
        class="who"
        [matMenuTriggerFor]="menu"
        [attr.aria-label]="t('shell.account', { name: account().name })"
      >
        <mat-icon>account_circle</mat-icon>
        <span class="name">{{ account().name }}</span>
      </button>
      <mat-menu #menu>
        <div class="person">
          <strong>{{ account().name }}</strong>
          <span>{{ account().position }}</span>
          <span>{{ account().unitName }}</span>
        </div>
        <mat-divider />
        <a mat-menu-item routerLink="/"><mat-icon>home</mat-icon>{{ t('title.start') }}</a>
        <a mat-menu-item routerLink="/calendar">
          <mat-icon>calendar_month</mat-icon>{{ t('title.calendar') }}
        </a>
        <a mat-menu-item routerLink="/questions/assigned">
          <mat-icon>contact_support</mat-icon>{{ t('title.assigned') }}
        </a>
        <a mat-menu-item routerLink="/account">
          <mat-icon>manage_accounts</mat-icon>{{ t('title.account') }}
        </a>
        @if (account().administrator) {
          <a mat-menu-item routerLink="/people">
            <mat-icon>groups</mat-icon>{{ t('title.people') }}
          </a>
        }
        <mat-divider />
        <button mat-menu-item (click)="signOut()">
          <mat-icon>logout</mat-icon>{{ t('shell.sign-out') }}
        </button>
      </mat-menu>
    </ng-container>
  `,
  styles: `
    .who {
      --mat-button-text-label-text-color: var(--mat-sys-on-surface);
      max-width: 18rem;
    }
    .who .mat-icon {
      width: 1.5rem;
      height: 1.5rem;
      font-size: 1.5rem;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .person {
      display: grid;
      padding: 0.5rem 1rem 0.75rem;
      line-height: 1.4;
    }
    .person span {
      font-size: 0.875rem;
      color: var(--mat-sys-on-surface-variant);
    }
    @media (max-width: 40rem) {
      .who .mat-icon {
        width: 1.5rem;
        height: 1.5rem;
        font-size: 1.5rem;
      }
      .name {
        display: none;
      }
      .who {
        min-width: 3rem;
        padding: 0;
      }
      .who .mat-icon {
        margin: 0;
      }
    }
  `,
})
export class AccountMenu {
  readonly account = input.required<NonNullable<Me['account']>>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
