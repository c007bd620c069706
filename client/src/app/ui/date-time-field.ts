import type { ElementRef } from '@angular/core';
import {
  booleanAttribute,
  Component,
  effect,
  input,
  model,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { readTime, writeTime } from './vietnam-time';

const isMoment: ValidatorFn = ({ value }) =>
  value === '' || readTime(String(value)) !== undefined ? null : { moment: true };

/** A moment typed as dd/MM/yyyy HH:mm (24 h, Vietnam) or picked. `[(value)]` is an ISO instant, null when empty. */
@Component({
  selector: 'dh-date-time-field',
  imports: [
    MatFormFieldModule,
    MatIcon,
    MatIconButton,
    MatInput,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <mat-form-field *transloco="let t">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        autocomplete="off"
        inputmode="numeric"
        [formControl]="text"
        [required]="required()"
        [placeholder]="t('ui.time.hint')"
      />
      <button
        matIconButton
        matSuffix
        type="button"
        [attr.aria-label]="t('ui.time.pick') + ': ' + label()"
        (click)="pick()"
      >
        <mat-icon>calendar_month</mat-icon>
      </button>
      <mat-hint>{{ t('ui.time.hint') }}</mat-hint>
      @if (text.hasError('moment')) {
        <mat-error>{{ t('ui.time.wrong') }}</mat-error>
      }
    </mat-form-field>
    <input
      #native
      class="native"
      type="datetime-local"
      tabindex="-1"
      aria-hidden="true"
      (change)="picked(native.value)"
    />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
    .native {
      position: absolute;
      right: 0;
      bottom: 1.5rem;
      width: 1px;
      height: 1px;
      opacity: 0;
      pointer-events: none;
    }
  `,
})
export class DateTimeField {
  readonly label = input.required<string>();
  readonly required = input(false, { transform: booleanAttribute });
  readonly value = model<string | null>(null);

  protected readonly text = new FormControl('', { nonNullable: true, validators: isMoment });
  private readonly native = viewChild.required<ElementRef<HTMLInputElement>>('native');

  constructor() {
    effect(() => {
      const value = this.value();
      untracked(() => {
        // What is being typed stays as typed as long as it means the same moment.
        if ((readTime(this.text.value) ?? null) === value) return;
        this.text.setValue(value === null ? '' : writeTime(value), { emitEvent: false });
      });
    });
    this.text.valueChanges.pipe(takeUntilDestroyed()).subscribe((typed) => {
      this.value.set(readTime(typed) ?? null);
    });
  }

  protected pick(): void {
    const native = this.native().nativeElement;
    const value = this.value();
    native.value = value === null ? '' : asLocal(writeTime(value));
    native.showPicker();
  }

  protected picked(local: string): void {
    const [date, time] = local.split('T');
    if (date === undefined || time === undefined) return;
    this.text.setValue(`${date.split('-').reverse().join('/')} ${time.slice(0, 5)}`);
  }
}

/** dd/MM/yyyy HH:mm as the browser's own field has it. */
function asLocal(written: string): string {
  const [date = '', time = ''] = written.split(' ');
  return `${date.split('/').reverse().join('-')}T${time}`;
}
