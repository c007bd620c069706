import { Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter, map } from 'rxjs';
import { Session } from './session/session';
import { ConnectionBar } from './shell/connection-bar';
import { TopBar } from './shell/top-bar';

/** The frame round every page. Citizens, the wall and the sign-in page come without it. */
@Component({
  selector: 'dh-app',
  imports: [ConnectionBar, RouterOutlet, TopBar, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (framed()) {
        <a class="skip" href="#content" (click)="skip($event, content)">{{ t('shell.skip') }}</a>
      }
      <div class="above">
        @if (framed()) {
          <dh-top-bar />
        }
        <dh-connection-bar />
      </div>
      <main #content id="content" tabindex="-1"><router-outlet /></main>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    main {
      flex: 1;
      display: flex;
      flex-direction: column;
      outline: none;
    }
    .above {
      position: sticky;
      top: 0;
      z-index: 5;
    }
    .skip {
      position: absolute;
      left: 0.5rem;
      top: -6rem;
      z-index: 10;
      padding: 0.75rem 1rem;
      border-radius: var(--dh-radius-small);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
    }
    .skip:focus {
      top: 0.5rem;
    }
  `,
})
export class App {
  private readonly router = inject(Router);
  private readonly layout = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.layoutOfPage()),
    ),
    { initialValue: 'bare' },
  );

  protected readonly framed = computed(() => this.layout() !== 'bare');

  constructor() {
    const session = inject(Session);
    effect(() => {
      if (!session.ended()) return;
      const to = this.router.url;
      void this.router.navigate(['/sign-in'], { queryParams: { to, ended: '' } });
    });
  }

  /** The page has a base address, so that a plain fragment link would leave it. */
  protected skip(press: Event, content: HTMLElement): void {
    press.preventDefault();
    content.focus();
  }

  private layoutOfPage(): unknown {
    let page = this.router.routerState.snapshot.root;
    while (page.firstChild !== null) page = page.firstChild;
    return page.data['layout'];
  }
}
