import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PublicQuestion } from 'dienhong/contracts';
import { TimePipe } from '../../ui/time-pipe';
import { stateOf } from './question-state';

/** A question with its state and, once there is one, its answer; for phones and lists alike. */
@Component({
  selector: 'dh-question-words',
  imports: [TimePipe, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    .above {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin-bottom: 0.375rem;
    }
    .text {
      font-size: 1.0625rem;
    }
    .by {
      margin-top: 0.25rem;
      font-size: 0.875rem;
    }
  `,
  template: `
    <ng-container *transloco="let t; prefix: 'questions'">
      <p class="above">
        <span class="state {{ state().tone }}">{{ t('state.' + state().word) }}</span>
        <span class="quiet">{{ t('field.' + question().field) }}</span>
      </p>
      <p class="words text">{{ question().text }}</p>
      <p class="by quiet">
        {{ question().askerName ?? t('asker-unnamed') }} · {{ question().askedAt | time }}
      </p>
      @if (question().status === 'assigned') {
        <p class="given">
          {{
            t('assigned-to', {
              unit: question().assignedUnitName,
              day: question().dueOn | time: 'day',
            })
          }}
        </p>
      }
      @if (question().answer; as answer) {
        <div class="answer">
          @if (answer.text) {
            <p class="words">{{ answer.text }}</p>
          }
          <p class="by">
            {{ t('answered-' + answer.manner, { name: answer.byName }) }} · {{ answer.at | time }}
          </p>
        </div>
      }
    </ng-container>
  `,
})
export class QuestionWords {
  readonly question = input.required<PublicQuestion>();
  protected readonly state = computed(() => stateOf(this.question()));
}
