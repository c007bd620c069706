import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState } from './ui/empty-state';

/** An address that leads nowhere. */
@Component({
  selector: 'dh-not-found',
  imports: [EmptyState, MatButton, RouterLink, TranslocoDirective],
  template: `
    <div class="page" *transloco="let t">
      <dh-empty-state
        page
        icon="wrong_location"
        [title]="t('not-found.title')"
        [text]="t('not-found.text')"
      >
        <a matButton="filled" routerLink="/">{{ t('not-found.home') }}</a>
      </dh-empty-state>
    </div>
  `,
})
export class NotFound {}
