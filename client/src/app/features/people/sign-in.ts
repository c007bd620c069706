import { Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../session/session';
import { ProblemNotice } from '../../ui/problem-notice';
import { GateCard } from './gate-card';
import { PasswordField } from './password-field';

/** The door of the office. */
@Component({
  selector: 'dh-sign-in-page',
  imports: [
    GateCard,
    MatButton,
    MatFormFieldModule,
    MatInput,
    PasswordField,
    ProblemNotice,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <dh-gate-card [title]="t('sign-in.title')">
        @if (ended() !== undefined) {
          <p class="ended" role="status">{{ t('sign-in.ended') }}</p>
        }
        <form [formGroup]="form" (ngSubmit)="enter()">
          <mat-form-field>
            <mat-label>{{ t('sign-in.account') }}</mat-label>
            <input
              matInput
              formControlName="account"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
              required
            />
            @if (form.controls.account.hasError('required')) {
              <mat-error>{{ t('needed') }}</mat-error>
            }
          </mat-form-field>
          <dh-password-field [label]="t('sign-in.password')" [control]="form.controls.password" />
          <dh-problem-notice [problem]="problem()" />
          <button matButton="filled" type="submit" [disabled]="busy()" disabledInteractive>
            {{ t('sign-in.enter') }}
          </button>
        </form>
      </dh-gate-card>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex: 1;
    }
    dh-gate-card {
      flex: 1;
    }
    form {
      display: grid;
      gap: 1rem;
      margin-top: 1.25rem;
    }
    .ended {
      margin-top: 0.75rem;
      padding: 0.625rem 0.875rem;
      border-radius: var(--dh-radius-small);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
  `,
})
export class SignInPage {
  /** Where the person wanted to go. */
  readonly to = input<string>();
  /** The last session ended by itself. */
  readonly ended = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly form = new FormGroup({
    account: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  protected async enter(): Promise<void> {
    if (this.form.invalid || this.busy()) {
      this.form.markAllAsTouched();
      return;
    }
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      await this.session.signIn(this.form.getRawValue());
      await this.router.navigateByUrl(ownAddress(this.to()));
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

/** Only an address of ours: a link to the sign-in page must not lead elsewhere afterwards. */
function ownAddress(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/u.test(to) ? to : '/';
}
