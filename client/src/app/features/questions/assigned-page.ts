import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes, type AssignedQuestion } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { ServerClock } from '../../api/server-clock';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { StateChip } from '../../ui/state-chip';
import { TimePipe } from '../../ui/time-pipe';
import { vietnamDay } from '../../ui/vietnam-time';
import { QuestionWords } from './question-words';

/** Questions given to the officer's unit, by their day, and the written answers. */
@Component({
  selector: 'dh-assigned-page',
  imports: [
    EmptyState,
    MatButton,
    PageHeader,
    ProblemNotice,
    QuestionWords,
    Skeleton,
    StateChip,
    TimePipe,
    TranslocoDirective,
  ],
  styleUrl: './citizen.scss',
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .above {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.25rem 1rem;
      margin-bottom: 0.5rem;
    }
    form {
      display: grid;
      justify-items: start;
      gap: 0.75rem;
      margin-top: 0.75rem;
    }
    .write {
      margin-top: 0.75rem;
    }
    form > div {
      width: 100%;
    }
  `,
  template: `
    <div class="page" *transloco="let t; prefix: 'questions'">
      <dh-page-header [title]="t('assigned.title')" [text]="t('assigned.text')" back="/" />
      <dh-problem-notice retry kept [problem]="problem()" (again)="read()" />
      @if (questions(); as list) {
        <ul>
          @for (question of list; track question.id) {
            <li class="sheet">
              <p class="above">
                <span class="quiet">{{ question.meetingTitle }}</span>
                @if (question.status === 'assigned') {
                  <dh-state-chip
                    [tone]="late(question) ? 'stop' : 'waiting'"
                    [word]="
                      t(late(question) ? 'assigned.late' : 'assigned.due', {
                        day: question.dueOn | time: 'day',
                      })
                    "
                  />
                }
              </p>
              <dh-question-words [question]="question" />
              @if (question.askerPhone; as phone) {
                <p class="quiet">{{ t('phone', { phone }) }}</p>
              }
              @if (question.status === 'assigned') {
                @if (writingId() === question.id) {
                  <form (submit)="answer($event, question)">
                    <div>
                      <label [attr.for]="'answer-' + question.id">{{ t('assigned.answer') }}</label>
                      <textarea
                        #text
                        class="entry"
                        maxlength="8000"
                        rows="6"
                        [id]="'answer-' + question.id"
                        [value]="written()"
                        (input)="written.set(text.value)"
                      ></textarea>
                    </div>
                    <p class="quiet">{{ t('assigned.public') }}</p>
                    <button
                      matButton="filled"
                      type="submit"
                      [disabled]="busy() || written().trim() === ''"
                    >
                      {{ t('assigned.send') }}
                    </button>
                  </form>
                } @else {
                  <p class="write">
                    <button matButton="outlined" type="button" (click)="write(question.id)">
                      {{ t('assigned.write') }}
                    </button>
                  </p>
                }
              }
            </li>
          }
        </ul>
        @if (list.length === 0) {
          <dh-empty-state
            icon="mark_chat_read"
            [title]="t('assigned.none')"
            [text]="t('assigned.none-text')"
          />
        }
      } @else if (!problem()) {
        <dh-skeleton [lines]="6" />
      }
    </div>
  `,
})
export class AssignedPage {
  private readonly api = inject(Api);
  private readonly clock = inject(ServerClock);
  protected readonly questions = signal<readonly AssignedQuestion[] | undefined>(undefined);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly writingId = signal<string | undefined>(undefined);
  protected readonly written = signal('');
  private readonly today = computed(() => vietnamDay(this.clock.ticking()));

  constructor() {
    void this.read();
  }

  protected async read(): Promise<void> {
    try {
      this.questions.set((await this.api.call(routes.questions.listAssigned)).questions);
      this.problem.set(undefined);
    } catch (error) {
      this.problem.set(error);
    }
  }

  protected late(question: AssignedQuestion): boolean {
    return question.dueOn !== null && question.dueOn < this.today();
  }

  protected write(questionId: string): void {
    this.written.set('');
    this.writingId.set(questionId);
  }

  protected async answer(sent: Event, question: AssignedQuestion): Promise<void> {
    sent.preventDefault();
    if (this.busy() || this.written().trim() === '') return;
    this.busy.set(true);
    try {
      const answered = await this.api.call(routes.questions.answerInWriting, {
        params: { questionId: question.id },
        body: { text: this.written() },
      });
      this.questions.update((before) =>
        before?.map((one) => (one.id === answered.id ? answered : one)),
      );
      this.problem.set(undefined);
      this.writingId.set(undefined);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
