import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PublicQuestion } from 'dienhong/contracts';
import { awaitsAnswer } from 'dienhong/domain';
import { CitizenProblem } from './citizen-problem';
import { DialogueStore } from './dialogue-store';
import { QuestionWords } from './question-words';
import { SupportStore } from './support-store';

/** What everybody asks, the most supported first, each with one big button to support it. */
@Component({
  selector: 'dh-published-questions',
  imports: [CitizenProblem, QuestionWords, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    section {
      margin-top: 1.25rem;
    }
    ul {
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      margin-top: 0.75rem;
    }
    .support {
      width: 100%;
      margin-top: 0.75rem;
    }
    .support[aria-pressed='true'] {
      border-color: var(--dh-good);
      color: var(--dh-good-ink);
      background: var(--dh-good-surface);
    }
    .sum {
      margin-top: 0.75rem;
    }
  `,
  template: `
    <section
      *transloco="let t; prefix: 'questions'"
      aria-labelledby="published"
      (pointerdown)="dialogue.touched()"
    >
      <h2 id="published">{{ t('page.published') }}</h2>
      <dh-citizen-problem [problem]="support.problem()" />
      <ul>
        @for (question of dialogue.questions(); track question.id) {
          <li class="sheet">
            <dh-question-words [question]="question" />
            @if (supportable(question)) {
              <button
                type="button"
                class="plain support"
                [attr.aria-pressed]="support.supports(question.id)"
                (click)="support.toggle(question)"
              >
                {{ t(support.supports(question.id) ? 'support.done' : 'support.give') }}
                <span class="figures">· {{ support.figure(question) }}</span>
              </button>
            } @else {
              <p class="quiet sum">{{ t('support.sum', { count: support.figure(question) }) }}</p>
            }
          </li>
        } @empty {
          <li class="quiet">{{ t('page.none') }}</li>
        }
      </ul>
    </section>
  `,
})
export class PublishedQuestions {
  protected readonly dialogue = inject(DialogueStore);
  protected readonly support = inject(SupportStore);

  /** While it waits for an answer and the dialogue goes on; never one's own. */
  protected supportable(question: PublicQuestion): boolean {
    return (
      awaitsAnswer(question.status) &&
      this.dialogue.open()?.accepted === true &&
      !this.dialogue.ownQuestions().some((own) => own.id === question.id)
    );
  }
}
