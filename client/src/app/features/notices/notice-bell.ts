import { A11yModule } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatBadge } from '@angular/material/badge';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { provideTranslocoScope, TranslocoDirective } from '@jsverse/transloco';
import type { NoticeView } from 'dienhong/contracts';
import { filter, map, startWith } from 'rxjs';
import { language } from '../../language/language';
import { NoticeLine } from './notice-line';
import { addressOf, factsOf, sentenceOf } from './notice-words';
import { NoticesStore } from './notices-store';

const mostShown = 6;
const mostCounted = 99;

/** Unread notices in the top bar: how many, the newest few, and one said aloud when it arrives. */
@Component({
  selector: 'dh-notice-bell',
  imports: [
    A11yModule,
    CdkConnectedOverlay,
    CdkOverlayOrigin,
    MatBadge,
    MatIcon,
    MatIconButton,
    NoticeLine,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideTranslocoScope('notices')],
  template: `
    <ng-container *transloco="let t; prefix: 'notices'">
      <button
        matIconButton
        type="button"
        cdkOverlayOrigin
        #bell="cdkOverlayOrigin"
        aria-haspopup="dialog"
        [attr.aria-expanded]="open()"
        [attr.aria-label]="count() === 0 ? t('bell.none') : t('bell.some', { count: count() })"
        (click)="open.set(!open())"
      >
        <span
          class="badged"
          [matBadge]="badge()"
          [matBadgeHidden]="count() === 0"
          matBadgeSize="medium"
        >
          <mat-icon aria-hidden="true">notifications</mat-icon>
        </span>
      </button>
      <p class="heard-only" role="status">
        @if (store.arrived(); as notice) {
          {{ t('bell.arrived') }} {{ t(sentence(notice), facts(notice)) }}
        }
      </p>
      <ng-template
        cdkConnectedOverlay
        cdkConnectedOverlayHasBackdrop
        cdkConnectedOverlayPush
        [cdkConnectedOverlayViewportMargin]="8"
        cdkConnectedOverlayBackdropClass="cdk-overlay-transparent-backdrop"
        [cdkConnectedOverlayOrigin]="bell"
        [cdkConnectedOverlayOpen]="open()"
        (backdropClick)="open.set(false)"
        (detach)="open.set(false)"
        (overlayKeydown)="$event.key === 'Escape' && open.set(false)"
      >
        <div
          class="panel"
          role="dialog"
          cdkTrapFocus
          cdkTrapFocusAutoCapture
          [attr.aria-label]="t('title')"
        >
          @for (notice of newest(); track notice.id) {
            <dh-notice-line [notice]="notice" (opened)="follow(notice)" />
          } @empty {
            <p class="nothing">{{ t('none-unread') }}</p>
          }
          <a class="all" routerLink="/notices" (click)="open.set(false)">
            {{ t('bell.all') }}
          </a>
        </div>
      </ng-template>
    </ng-container>
  `,
  styles: `
    .badged {
      display: inline-flex;
    }
    .panel {
      width: min(26rem, calc(100vw - 1rem));
      max-height: min(36rem, 80vh);
      overflow: auto;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--dh-radius);
      background: var(--mat-sys-surface-container-low);
      box-shadow: 0 4px 24px rgb(40 28 12 / 22%);
    }
    dh-notice-line,
    .nothing {
      display: block;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    .nothing {
      padding: 1.25rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .all {
      position: sticky;
      bottom: 0;
      display: flex;
      align-items: center;
      justify-content: center;
      min-height: var(--dh-touch);
      font-weight: 600;
      text-decoration: none;
      border-top: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container);
    }
  `,
})
export class NoticeBell {
  protected readonly store = inject(NoticesStore);
  protected readonly open = signal(false);
  protected readonly count = computed(() => this.store.unread().length);
  protected readonly badge = computed(() =>
    this.count() > mostCounted ? `${String(mostCounted)}+` : this.count(),
  );
  protected readonly newest = computed(() => this.store.unread().slice(0, mostShown));
  private readonly language = language();
  private readonly router = inject(Router);
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
      // The bell comes after the first page.
      startWith(this.router.url),
      map((address) => address.split(/[?#]/)[0]),
    ),
  );

  constructor() {
    // Whoever opened what a notice leads to, by whatever way, has heard of it.
    effect(() => {
      const address = this.address();
      const heard = this.store.unread().filter((notice) => addressOf(notice) === address);
      untracked(() => {
        for (const { id } of heard) void this.store.markRead(id);
      });
    });
  }

  protected readonly sentence = sentenceOf;
  protected facts(notice: NoticeView): Record<string, string> {
    return factsOf(notice, this.language());
  }

  protected follow(notice: NoticeView): void {
    this.open.set(false);
    void this.store.markRead(notice.id);
  }
}
