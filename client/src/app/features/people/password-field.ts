import { Component, input, signal } from '@angular/core';
import { ReactiveFormsModule, type FormControl } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';

/** A password with a button to look at it: typing blind in a hall costs more than it hides. */
@Component({
  selector: 'dh-password-field',
  imports: [
    MatFormFieldModule,
    MatIcon,
    MatIconButton,
    MatInput,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <mat-form-field *transloco="let t; prefix: 'people'">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        required
        autocapitalize="none"
        spellcheck="false"
        [type]="shown() ? 'text' : 'password'"
        [attr.autocomplete]="kind()"
        [formControl]="control()"
      />
      <button
        matIconButton
        matSuffix
        type="button"
        [attr.aria-label]="t('password.show')"
        [attr.aria-pressed]="shown()"
        (click)="shown.set(!shown())"
      >
        <mat-icon>{{ shown() ? 'visibility_off' : 'visibility' }}</mat-icon>
      </button>
      @if (hint(); as said) {
        <mat-hint>{{ said }}</mat-hint>
      }
      @if (control().hasError('required')) {
        <mat-error>{{ t('needed') }}</mat-error>
      } @else if (control().hasError('minlength')) {
        <mat-error>{{ t('password.short') }}</mat-error>
      } @else if (control().hasError('differs')) {
        <mat-error>{{ t('password.differs') }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class PasswordField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly kind = input<'current-password' | 'new-password'>('current-password');
  readonly control = input.required<FormControl<string>>();
  protected readonly shown = signal(false);
}
