import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState } from './empty-state';

/** Stands where a word's page is still awaited. */
@Component({
  selector: 'dh-awaited-page',
  imports: [EmptyState, TranslocoDirective],
  template: `
    <div class="page" *transloco="let t">
      <dh-empty-state icon="construction" [title]="t('awaited.title')" [text]="t('awaited.text')" />
    </div>
  `,
})
export class AwaitedPage {}
