import { NgComponentOutlet } from '@angular/common';
import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../session/session';
import { AccountMenu } from './account-menu';
import { BELL } from './bell';
import { DisplayMenu } from '../ui/display-menu';
import { ProductMark } from '../ui/product-mark';

/** The quiet bar above every page of a signed-in person. */
@Component({
  selector: 'dh-top-bar',
  imports: [
    AccountMenu,
    DisplayMenu,
    NgComponentOutlet,
    ProductMark,
    RouterLink,
    TranslocoDirective,
  ],
  template: `
    <header *transloco="let t">
      <a class="product" routerLink="/" [attr.aria-label]="t('shell.home')">
        <dh-product-mark />
        <span>{{ t('product') }}</span>
      </a>
      @if (session.me()?.demo) {
        <span class="demo">{{ t('shell.demo') }}</span>
      }
      <span class="between"></span>
      @if (session.signedIn()) {
        @if (bell.value(); as part) {
          <ng-container *ngComponentOutlet="part" />
        }
      }
      <dh-display-menu />
      @if (session.account(); as account) {
        <dh-account-menu [account]="account" />
      }
    </header>
  `,
  styles: `
    :host {
      display: block;
    }
    header {
      display: flex;
      align-items: center;
      gap: clamp(0px, 0.5vw, 0.25rem);
      min-height: 3.75rem;
      padding: 0 clamp(4px, 2vw, 1.5rem);
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container-low);
    }
    .product {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      min-width: 2.25rem;
      min-height: 3rem;
      padding-inline: 0.25rem;
      font-size: 1.125rem;
      font-weight: 700;
      letter-spacing: -0.01em;
      text-decoration: none;
      white-space: nowrap;
      color: var(--mat-sys-on-surface);
    }
    /* Large type on a phone: the mark alone says where one is. */
    .product span {
      min-width: 0;
      overflow: hidden;
    }
    .product dh-product-mark,
    dh-display-menu,
    dh-account-menu {
      flex: none;
    }
    .demo {
      margin-left: 0.5rem;
      padding: 0.125rem 0.625rem;
      border: 1px solid currentcolor;
      border-radius: 1rem;
      font-size: 0.8125rem;
      white-space: nowrap;
      color: var(--dh-calm-ink);
    }
    .between {
      flex: 1;
    }
    @media (max-width: 26rem) {
      .demo {
        display: none;
      }
    }
  `,
})
export class TopBar {
  protected readonly session = inject(Session);
  private readonly loadBell = inject(BELL, { optional: true });
  protected readonly bell = resource({ loader: async () => this.loadBell?.() });
}
