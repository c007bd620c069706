import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PublicQuestion } from 'dienhong/contracts';

/** The question being answered, read from fifteen metres. Colours and room are the wall's. */
@Component({
  selector: 'dh-wall-question',
  imports: [TranslocoDirective],
  styles: `
    :host {
      display: block;
    }
    .above {
      font-size: 2rem;
      font-weight: 600;
      color: var(--dh-now);
    }
    blockquote {
      margin: 1rem 0;
      font-size: 3.25rem;
      font-weight: 600;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    blockquote.long {
      font-size: 2.25rem;
    }
    blockquote.longest {
      font-size: 1.75rem;
    }
    .by {
      font-size: 1.75rem;
    }
  `,
  template: `
    <ng-container *transloco="let t; prefix: 'questions'">
      <p class="above">{{ t('wall.question') }} · {{ t('field.' + question().field) }}</p>
      <blockquote
        [class.long]="question().text.length > 180"
        [class.longest]="question().text.length > 480"
      >
        {{ question().text }}
      </blockquote>
      <p class="by">
        {{ question().askerName ?? t('asker-unnamed') }} ·
        {{ t('support.sum', { count: question().support }) }}
      </p>
    </ng-container>
  `,
})
export class WallQuestion {
  readonly question = input.required<PublicQuestion>();
}
