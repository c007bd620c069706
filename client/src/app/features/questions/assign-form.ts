import { Component, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ServerClock } from '../../api/server-clock';
import { TimePipe } from '../../ui/time-pipe';
import { vietnamDay } from '../../ui/vietnam-time';
import { ModerationStore } from './moderation-store';

const dayMs = 86_400_000;
/** Usual spans for a written answer, days from today. */
const spans = [5, 10, 15, 30];

/** Which unit answers in writing, and by which day. */
@Component({
  selector: 'dh-assign-form',
  imports: [MatButton, TimePipe, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      margin-top: 0.75rem;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .entry[type='date'] {
      margin-top: 0.5rem;
    }
    .row .plain {
      padding-inline: 0.75rem;
    }
  `,
  template: `
    <form
      *transloco="let t; prefix: 'questions'"
      (submit)="send($event, unit.value)"
      (keydown.escape)="cancelled.emit()"
    >
      <div>
        <label for="unit">{{ t('assign.unit') }}</label>
        <select #unit id="unit" class="entry" required>
          <option value="">{{ t('assign.choose') }}</option>
          @for (one of store.units(); track one.id) {
            <option [value]="one.id">{{ one.name }}</option>
          }
        </select>
      </div>
      <div>
        <label for="due">{{ t('assign.due') }}: {{ dueOn() | time: 'weekday' }}</label>
        <div class="row">
          @for (span of spans; track span) {
            <button
              type="button"
              class="plain"
              [attr.aria-pressed]="dueOn() === after(span)"
              (click)="dueOn.set(after(span))"
            >
              {{ t('assign.days', { days: span }) }}
            </button>
          }
        </div>
        <input
          #due
          id="due"
          class="entry"
          type="date"
          required
          [min]="after(0)"
          [value]="dueOn()"
          (input)="dueOn.set(due.value)"
        />
      </div>
      @if (missing()) {
        <p class="wrong" role="alert">{{ t('assign.missing') }}</p>
      }
      <div class="row">
        <button matButton="filled" type="submit">{{ t('assign.send') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('cancel') }}</button>
      </div>
    </form>
  `,
})
export class AssignForm {
  readonly assigned = output<{ readonly unitId: string; readonly dueOn: string }>();
  readonly cancelled = output();

  protected readonly store = inject(ModerationStore);
  private readonly clock = inject(ServerClock);
  protected readonly spans = spans;
  protected readonly dueOn = signal(this.after(10));
  protected readonly missing = signal(false);

  constructor() {
    void this.store.readUnits();
  }

  /** The calendar day so many days from today. */
  protected after(days: number): string {
    return vietnamDay(this.clock.now() + days * dayMs);
  }

  protected send(sent: Event, unitId: string): void {
    sent.preventDefault();
    this.missing.set(unitId === '' || this.dueOn() === '');
    if (!this.missing()) this.assigned.emit({ unitId, dueOn: this.dueOn() });
  }
}
