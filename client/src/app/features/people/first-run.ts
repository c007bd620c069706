import { Component, inject, signal } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { passwordRule } from 'dienhong/domain';
import { Session } from '../../session/session';
import { ProblemNotice } from '../../ui/problem-notice';
import { accountName, needed } from './account-fields';
import { GateCard } from './gate-card';
import { PasswordField } from './password-field';

/** An empty database: the code from the console makes the office and its first administrator. */
@Component({
  selector: 'dh-first-run-page',
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
      <dh-gate-card [title]="t('first-run.title')" [text]="t('first-run.text')">
        <form [formGroup]="form" (ngSubmit)="complete()">
          @for (field of fields; track field.name) {
            <mat-form-field>
              <mat-label>{{ t('first-run.' + field.name) }}</mat-label>
              <input
                matInput
                required
                [formControlName]="field.name"
                [attr.autocomplete]="field.autocomplete"
              />
              @if (field.hint) {
                <mat-hint>{{ t('first-run.hints.' + field.name) }}</mat-hint>
              }
              <mat-error>
                {{
                  form.controls[field.name].hasError('pattern') ? t('account-name') : t('needed')
                }}
              </mat-error>
            </mat-form-field>
          }
          <dh-password-field
            kind="new-password"
            [label]="t('sign-in.password')"
            [hint]="t('password.hint', { shortest })"
            [control]="form.controls.password"
          />
          <dh-problem-notice [problem]="problem()" kept />
          <button matButton="filled" type="submit" [disabled]="busy()" disabledInteractive>
            {{ t('first-run.complete') }}
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
  `,
})
export class FirstRunPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly shortest = passwordRule.shortest;
  protected readonly fields = [
    { name: 'code', autocomplete: 'one-time-code', hint: true },
    { name: 'unitName', autocomplete: 'organization', hint: true },
    { name: 'name', autocomplete: 'name', hint: false },
    { name: 'account', autocomplete: 'username', hint: false },
  ] as const;
  protected readonly form = new FormGroup({
    code: needed(),
    unitName: needed(),
    name: needed(),
    account: accountName(),
    password: needed(),
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  protected async complete(): Promise<void> {
    if (this.form.invalid || this.busy()) {
      this.form.markAllAsTouched();
      return;
    }
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      await this.session.completeFirstRun(this.form.getRawValue());
      await this.router.navigateByUrl('/people');
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
