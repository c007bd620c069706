import { Component } from '@angular/core';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '../../ui/page-header';
import { PeopleStore } from './people-store';

/** The administrator's desk: people, units, the sign-in log. */
@Component({
  selector: 'dh-administration-page',
  providers: [PeopleStore],
  imports: [
    MatTabLink,
    MatTabNav,
    MatTabNavPanel,
    PageHeader,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslocoDirective,
  ],
  template: `
    <div class="page" *transloco="let t; prefix: 'people'">
      <dh-page-header [title]="t('administration.title')" />
      <nav mat-tab-nav-bar disablePagination [tabPanel]="panel" mat-stretch-tabs="false">
        @for (one of desks; track one) {
          <a
            mat-tab-link
            routerLinkActive
            #link="routerLinkActive"
            [routerLink]="one"
            [active]="link.isActive"
          >
            {{ t('administration.' + one) }}
          </a>
        }
      </nav>
      <mat-tab-nav-panel #panel><router-outlet /></mat-tab-nav-panel>
    </div>
  `,
  styles: `
    nav {
      margin-bottom: 1.25rem;
    }
  `,
})
export class AdministrationPage {
  protected readonly desks = ['accounts', 'units', 'sign-ins'] as const;
}
