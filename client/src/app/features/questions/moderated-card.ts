import { Component, computed, inject, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ModeratedQuestion } from 'dienhong/contracts';
import { nextStatus, questionFields } from 'dienhong/domain';
import { ModerationStore } from './moderation-store';
import { QuestionWords } from './question-words';
import { RefuseForm } from './refuse-form';

/** One question on the moderators' table with what may be done with it. */
@Component({
  selector: 'dh-moderated-card',
  imports: [MatButton, QuestionWords, RefuseForm, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 0.75rem;
      margin-top: 0.75rem;
    }
    .row .entry {
      width: auto;
    }
    .row label {
      margin: 0;
    }
    .contact {
      margin-top: 0.25rem;
    }
  `,
  template: `
    <ng-container *transloco="let t; prefix: 'questions'">
      <dh-question-words [question]="question()" />
      @if (question().askerPhone; as phone) {
        <p class="quiet contact">{{ t('phone', { phone }) }}</p>
      }
      @if (question().refusalReason; as reason) {
        <p class="quiet contact">{{ t('refused-because', { reason }) }}</p>
      }
      @if (refusing()) {
        <dh-refuse-form (refused)="refuse($event)" (cancelled)="refusing.set(false)" />
      } @else {
        <div class="row">
          @if (approvable()) {
            <button
              type="button"
              [matButton]="selected() ? 'filled' : 'outlined'"
              [disabled]="busy()"
              (click)="approve()"
            >
              {{ t('moderate.approve') }}
            </button>
          }
          @if (refusable()) {
            <button
              matButton="outlined"
              type="button"
              [disabled]="busy()"
              (click)="refusing.set(true)"
            >
              {{ t(question().status === 'published' ? 'moderate.withdraw' : 'moderate.refuse') }}
            </button>
          }
          @if (question().status !== 'answered') {
            <label [attr.for]="'field-' + question().id">{{ t('ask.field') }}</label>
            <select
              #field
              class="entry"
              [id]="'field-' + question().id"
              [disabled]="busy()"
              (change)="correct(field.value)"
            >
              @for (one of fields; track one) {
                <option [value]="one" [selected]="one === question().field">
                  {{ t('field.' + one) }}
                </option>
              }
            </select>
          }
          @if (question().support > 0) {
            <span class="quiet">{{ t('support.sum', { count: question().support }) }}</span>
          }
        </div>
      }
    </ng-container>
  `,
})
export class ModeratedCard {
  readonly question = input.required<ModeratedQuestion>();
  /** The one that the keys act upon. */
  readonly selected = input(false);
  /** The reason is being written. */
  readonly refusing = model(false);

  private readonly store = inject(ModerationStore);
  protected readonly fields = questionFields;
  protected readonly busy = computed(() => this.store.busy() !== undefined);
  protected readonly approvable = computed(
    () => nextStatus(this.question().status, 'approve').accepted,
  );
  protected readonly refusable = computed(
    () => nextStatus(this.question().status, 'refuse').accepted,
  );

  protected approve(): void {
    void this.store.approve(this.question());
  }

  protected async refuse(reason: string): Promise<void> {
    if (await this.store.refuse(this.question(), reason)) this.refusing.set(false);
  }

  protected correct(value: string): void {
    const field = questionFields.find((one) => one === value);
    if (field !== undefined) void this.store.correctField(this.question(), field);
  }
}
