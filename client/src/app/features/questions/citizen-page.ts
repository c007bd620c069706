import { Component, effect, inject, input, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '../../ui/skeleton';
import { TimePipe } from '../../ui/time-pipe';
import { AskForm } from './ask-form';
import { CitizenFrame } from './citizen-frame';
import { CitizenProblem } from './citizen-problem';
import { DialogueStore } from './dialogue-store';
import { PassportSlip } from './passport-slip';
import { PublishedQuestions } from './published-questions';
import { QuestionSender } from './question-sender';
import { QuestionWords } from './question-words';
import { SupportStore } from './support-store';

/** The dialogue on a citizen's phone: what is on now, asking, one's own questions, everybody's questions. */
@Component({
  selector: 'dh-citizen-page',
  imports: [
    AskForm,
    CitizenFrame,
    CitizenProblem,
    PassportSlip,
    PublishedQuestions,
    QuestionWords,
    Skeleton,
    TimePipe,
    TranslocoDirective,
  ],
  providers: [DialogueStore, QuestionSender, SupportStore],
  styleUrl: './citizen.scss',
  styles: `
    section {
      margin-top: 1.25rem;
    }
    h1 {
      font-size: 1.375rem;
    }
    h2 {
      margin-bottom: 0.5rem;
    }
    .status {
      margin-top: 0.5rem;
    }
    .on-now {
      border: 2px solid var(--dh-now);
      background: var(--dh-now-surface);
    }
    .arrived {
      border: 2px solid var(--dh-good);
    }
    .arrived h2 {
      color: var(--dh-good-ink);
    }
    .reason {
      margin-top: 0.5rem;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      margin-top: 0.75rem;
    }
    dh-passport-slip {
      display: block;
      margin-top: 0.75rem;
      padding-top: 0.75rem;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  template: `
    <dh-citizen-frame>
      <ng-container *transloco="let t; prefix: 'questions'">
        <dh-citizen-problem [problem]="dialogue.problem()" retry (again)="enter()" />
        @if (dialogue.meeting(); as meeting) {
          <h1>{{ meeting.title }}</h1>
          <p class="quiet">
            {{ meeting.startsAt | time }} · {{ meeting.place }} ·
            {{ t('page.chair', { name: meeting.chairName }) }}
          </p>
          <p class="status">
            <span class="state" [class.now]="meeting.status === 'in-session'">
              {{ t('dialogue.' + meeting.status) }}
            </span>
          </p>
          @if (dialogue.conclusion(); as issued) {
            <section class="sheet" aria-labelledby="issued">
              <h2 id="issued">{{ t('page.conclusion') }}</h2>
              <p class="words">{{ issued.reference }} · {{ issued.subject }}</p>
              <p>
                <a
                  class="plain"
                  target="_blank"
                  rel="noopener"
                  [href]="dialogue.conclusionAddress()"
                >
                  {{ t('page.read-conclusion') }}
                </a>
              </p>
            </section>
          }
          <div aria-live="polite">
            @if (dialogue.onWall(); as question) {
              <section class="sheet on-now">
                <h2>{{ t('page.on-now') }}</h2>
                <dh-question-words [question]="question" />
              </section>
            }
          </div>
          <div role="status">
            @if (sender.arrived(); as question) {
              <section class="sheet arrived">
                <h2>{{ t('page.arrived') }}</h2>
                <p class="words">{{ question.text }}</p>
                <dh-passport-slip [question]="question" [joinCode]="code()" />
              </section>
            }
          </div>
          <section class="sheet" aria-labelledby="ask">
            <h2 id="ask">{{ t('ask.title') }}</h2>
            @if (dialogue.open()?.accepted) {
              <dh-ask-form [joinCode]="code()" [office]="meeting.unitName" />
            } @else {
              <p>{{ t('page.closed') }}</p>
            }
          </section>
          @if (dialogue.ownQuestions().length > 0) {
            <section aria-labelledby="own">
              <h2 id="own">{{ t('page.own') }}</h2>
              <ul>
                @for (question of dialogue.ownQuestions(); track question.id) {
                  <li class="sheet">
                    <dh-question-words [question]="question" />
                    @if (question.refusalReason; as reason) {
                      <p class="reason">{{ t('refused-because', { reason }) }}</p>
                    }
                    @if (question.id !== sender.arrived()?.id) {
                      <dh-passport-slip [question]="question" [joinCode]="code()" />
                    }
                  </li>
                }
              </ul>
            </section>
          }
          <dh-published-questions />
        } @else if (!dialogue.problem()) {
          <dh-skeleton [lines]="6" />
        }
      </ng-container>
    </dh-citizen-frame>
  `,
})
export class CitizenPage {
  readonly code = input.required<string>();

  protected readonly dialogue = inject(DialogueStore);
  protected readonly sender = inject(QuestionSender);

  constructor() {
    effect(() => {
      this.code();
      untracked(() => {
        this.enter();
      });
    });
  }

  protected enter(): void {
    void this.dialogue.enter(this.code());
  }
}
