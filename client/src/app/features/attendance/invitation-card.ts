import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes, type AttendanceRow } from 'dienhong/contracts';
import type { InvitationAnswer } from 'dienhong/domain';
import { Api } from '../../api/api';
import { ProblemNotice } from '../../ui/problem-notice';
import { attendanceWords } from './attendance-words';

/** Confirms or declines one invitation; the answer may be changed until the meeting is over. */
@Component({
  selector: 'dh-invitation-card',
  providers: [attendanceWords],
  imports: [MatButton, MatFormFieldModule, MatIcon, MatInput, ProblemNotice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'attendance'">
      @if (declining()) {
        <form (submit)="decline($event)">
          <mat-form-field>
            <mat-label>{{ t('invitation.reason') }}</mat-label>
            <textarea
              matInput
              #words
              rows="2"
              maxlength="500"
              required
              [value]="typed()"
              (input)="typed.set(words.value)"
            ></textarea>
            <mat-hint>{{ t('invitation.reason-hint') }}</mat-hint>
          </mat-form-field>
          <div class="choices">
            <button
              matButton="filled"
              type="submit"
              [disabled]="working() || typed().trim() === ''"
              disabledInteractive
            >
              {{ t('invitation.send') }}
            </button>
            <button matButton type="button" (click)="declining.set(false)">
              {{ t('invitation.cancel') }}
            </button>
          </div>
        </form>
      } @else if (asking()) {
        <p class="question">{{ t('invitation.question') }}</p>
        <div class="choices">
          <button matButton="filled" type="button" [disabled]="working()" (click)="attend()">
            <mat-icon>event_available</mat-icon>{{ t('invitation.attending') }}
          </button>
          <button
            matButton="outlined"
            type="button"
            [disabled]="working()"
            (click)="declining.set(true)"
          >
            <mat-icon>event_busy</mat-icon>{{ t('invitation.declined') }}
          </button>
        </div>
      } @else {
        <div class="answered">
          <p role="status">
            <mat-icon aria-hidden="true">{{
              declined() ? 'event_busy' : 'event_available'
            }}</mat-icon>
            {{
              declined()
                ? t('invitation.you-declined', { reason: given().reason })
                : t('invitation.you-attend')
            }}
          </p>
          <button matButton type="button" (click)="asking.set(true)">
            {{ t('invitation.change') }}
          </button>
        </div>
      }
      <dh-problem-notice [problem]="problem()" kept />
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
    }
    .question {
      margin-bottom: 0.5rem;
      font-weight: 500;
    }
    .choices,
    .answered {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 0.75rem;
    }
    .answered p {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    mat-form-field {
      width: 100%;
      margin-bottom: 0.75rem;
    }
  `,
})
export class InvitationCard {
  readonly meetingId = input.required<string>();
  readonly answer = input.required<InvitationAnswer>();
  readonly reason = input<string | null>(null);
  /** The answer is stored. */
  readonly answered = output<AttendanceRow>();

  private readonly api = inject(Api);
  /** What was said last: told from outside, or just answered here. */
  protected readonly given = linkedSignal(() => ({
    answer: this.answer(),
    reason: this.reason(),
  }));
  protected readonly asking = linkedSignal(() => this.given().answer === 'awaiting');
  protected readonly declining = signal(false);
  protected readonly declined = computed(() => this.given().answer === 'declined');
  protected readonly typed = linkedSignal(() => this.given().reason ?? '');
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  protected attend(): Promise<void> {
    return this.send('attending', null);
  }

  protected decline(submitted: Event): void {
    submitted.preventDefault();
    const reason = this.typed().trim();
    if (reason !== '' && !this.working()) void this.send('declined', reason);
  }

  private async send(answer: 'attending' | 'declined', reason: string | null): Promise<void> {
    this.working.set(true);
    this.problem.set(undefined);
    try {
      const params = { meetingId: this.meetingId() };
      const row = await this.api.call(routes.attendance.answer, {
        params,
        body: { answer, reason },
      });
      this.given.set({ answer: row.answer, reason: row.reason });
      this.asking.set(false);
      this.declining.set(false);
      this.answered.emit(row);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}
