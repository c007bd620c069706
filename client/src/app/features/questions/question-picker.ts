import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { LargeButton } from '../../ui/large-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { AssignForm } from './assign-form';
import { ModerationStore } from './moderation-store';
import { QuestionWords } from './question-words';

type Step = 'assign' | 'answer';

/** The chair picks a question for the wall, marks it answered, or gives it to a unit. The list scrolls, the buttons stay. */
@Component({
  selector: 'dh-question-picker',
  imports: [AssignForm, LargeButton, ProblemNotice, QuestionWords, TranslocoDirective],
  providers: [ModerationStore],
  styleUrl: './citizen.scss',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      min-height: 0;
      height: 100%;
    }
    .list {
      flex: 1;
      min-height: 8rem;
      margin: 0;
      padding: 0;
      overflow-y: auto;
      list-style: none;
    }
    .pick {
      display: block;
      width: 100%;
      padding: 0.75rem 1rem;
      border: 2px solid transparent;
      border-bottom-color: var(--mat-sys-outline-variant);
      font: inherit;
      text-align: start;
      color: inherit;
      background: transparent;
      cursor: pointer;
    }
    .pick[aria-pressed='true'] {
      border-color: var(--mat-sys-primary);
      border-radius: var(--dh-radius);
      background: var(--mat-sys-surface-container-high);
    }
    .steps {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: 0.5rem;
    }
    .act {
      position: sticky;
      bottom: 0;
      padding-block: 0.25rem;
      background: var(--mat-sys-surface-container-low);
    }
    .sum {
      font-weight: 600;
    }
  `,
  template: `
    <ng-container *transloco="let t; prefix: 'questions'">
      <dh-problem-notice retry [problem]="store.problem()" (again)="store.readAll()" />
      <ul class="list" [attr.aria-label]="t('picker.title')">
        @for (question of store.waiting(); track question.id) {
          <li>
            <button
              type="button"
              class="pick"
              [attr.aria-pressed]="question.id === chosen()?.id"
              (click)="choose(question.id)"
            >
              <dh-question-words [question]="question" />
              <span class="sum">{{ t('support.sum', { count: question.support }) }}</span>
            </button>
          </li>
        } @empty {
          <li class="quiet">{{ t('picker.none') }}</li>
        }
      </ul>
      @if (chosen(); as question) {
        <div class="act">
          @switch (step()) {
            @case ('assign') {
              <dh-assign-form
                (assigned)="assign($event.unitId, $event.dueOn)"
                (cancelled)="step.set(undefined)"
              />
            }
            @case ('answer') {
              <form (submit)="answer($event, said.value)">
                <label for="said">{{ t('picker.said') }}</label>
                <textarea #said id="said" class="entry" rows="2" maxlength="4000"></textarea>
                <div class="steps">
                  <button dhLargeButton type="submit" look="filled" [disabled]="busy()">
                    {{ t('picker.answered') }}
                  </button>
                  <button dhLargeButton type="button" (click)="step.set(undefined)">
                    {{ t('cancel') }}
                  </button>
                </div>
              </form>
            }
            @default {
              <div class="steps">
                @if (question.onWall) {
                  <button dhLargeButton type="button" [disabled]="busy()" (click)="fromWall()">
                    {{ t('picker.from-wall') }}
                  </button>
                } @else {
                  <button
                    dhLargeButton
                    type="button"
                    look="filled"
                    [disabled]="busy()"
                    (click)="toWall()"
                  >
                    {{ t('picker.to-wall') }}
                  </button>
                }
                <button
                  dhLargeButton
                  type="button"
                  [look]="question.onWall ? 'filled' : 'outlined'"
                  [disabled]="busy()"
                  (click)="step.set('answer')"
                >
                  {{ t('picker.answer') }}
                </button>
                <button
                  dhLargeButton
                  type="button"
                  [disabled]="busy()"
                  (click)="step.set('assign')"
                >
                  {{ t('picker.assign') }}
                </button>
              </div>
            }
          }
        </div>
      }
    </ng-container>
  `,
})
export class QuestionPicker {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(ModerationStore);
  protected readonly step = signal<Step | undefined>(undefined);
  protected readonly busy = computed(() => this.store.busy() !== undefined);
  private readonly chosenId = signal<string | undefined>(undefined);
  /** What was touched last, else the one on the wall, else the most supported. */
  protected readonly chosen = computed(() => {
    const waiting = this.store.waiting();
    return waiting.find((one) => one.id === this.chosenId()) ?? waiting[0];
  });

  constructor() {
    effect(() => {
      this.store.meetingId.set(this.meetingId());
    });
  }

  protected choose(questionId: string): void {
    this.chosenId.set(questionId);
    this.step.set(undefined);
  }

  protected toWall(): void {
    const question = this.chosen();
    if (question === undefined) return;
    // The question moves to the top once it is on the wall; it stays the chosen one.
    this.chosenId.set(question.id);
    void this.store.takeToWall(question);
  }

  protected fromWall(): void {
    const question = this.chosen();
    if (question !== undefined) void this.store.takeFromWall(question);
  }

  protected async answer(sent: Event, text: string): Promise<void> {
    sent.preventDefault();
    const question = this.chosen();
    if (question === undefined) return;
    if (await this.store.answerInHall(question, text)) this.step.set(undefined);
  }

  protected async assign(unitId: string, dueOn: string): Promise<void> {
    const question = this.chosen();
    if (question === undefined) return;
    if (await this.store.assign(question, unitId, dueOn)) this.step.set(undefined);
  }
}
