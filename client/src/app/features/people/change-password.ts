import { Component, inject, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, FormGroupDirective, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { choosePassword, passwordRule, type Decision } from 'dienhong/domain';
import { ProblemError } from '../../api/problem-error';
import { Session } from '../../session/session';
import { ProblemNotice } from '../../ui/problem-notice';
import { needed, sameAs } from './account-fields';
import { PasswordField } from './password-field';

/** Replaces one's own password; the rule is asked here before the server asks it again. */
@Component({
  selector: 'dh-change-password',
  imports: [MatButton, PasswordField, ProblemNotice, ReactiveFormsModule, TranslocoDirective],
  template: `
    <section class="sheet" *transloco="let t; prefix: 'people'">
      <h2>{{ t('password.title') }}</h2>
      <p class="quiet">{{ t('password.text') }}</p>
      <form [formGroup]="form" (ngSubmit)="change()">
        <dh-password-field [label]="t('password.current')" [control]="form.controls.current" />
        <dh-password-field
          kind="new-password"
          [label]="t('password.next')"
          [hint]="t('password.hint', { shortest })"
          [control]="form.controls.next"
        />
        <dh-password-field
          kind="new-password"
          [label]="t('password.again')"
          [control]="form.controls.again"
        />
        @if (refused(); as refusal) {
          <p class="refused" role="alert" *transloco="let f">{{ f('refusal.' + refusal) }}</p>
        }
        <dh-problem-notice [problem]="problem()" />
        <p class="done" role="status">{{ changed() ? t('password.changed') : '' }}</p>
        <button matButton="filled" type="submit" [disabled]="busy()" disabledInteractive>
          {{ t('password.change') }}
        </button>
      </form>
    </section>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
      margin-top: 1rem;
    }
    button {
      justify-self: start;
    }
    .refused {
      color: var(--dh-stop-ink);
    }
    .done {
      color: var(--dh-good-ink);
    }
    .done:empty {
      display: none;
    }
  `,
})
export class ChangePassword {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly directive = viewChild.required(FormGroupDirective);

  protected readonly shortest = passwordRule.shortest;
  private readonly next = needed();
  protected readonly form = new FormGroup({
    current: needed(),
    next: this.next,
    again: new FormControl('', { nonNullable: true, validators: sameAs(this.next) }),
  });
  protected readonly busy = signal(false);
  protected readonly changed = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly refused = signal<string | undefined>(undefined);

  protected async change(): Promise<void> {
    this.form.controls.again.updateValueAndValidity();
    this.changed.set(false);
    if (this.form.invalid || this.busy()) {
      this.form.markAllAsTouched();
      return;
    }
    const { current, next } = this.form.getRawValue();
    const decision = this.judge(next);
    this.refused.set(decision.accepted ? undefined : decision.refusal);
    this.problem.set(undefined);
    if (!decision.accepted) return;
    const wasForced = this.session.account()?.mustChangePassword === true;
    this.busy.set(true);
    try {
      await this.session.changePassword({ current, next });
      this.directive().resetForm();
      this.changed.set(true);
      if (wasForced) await this.router.navigateByUrl('/');
    } catch (error) {
      this.problem.set(error);
      if (error instanceof ProblemError) this.form.controls.current.setValue('');
    } finally {
      this.busy.set(false);
    }
  }

  private judge(next: string): Decision<null> {
    const me = this.session.account();
    return choosePassword(next, me === undefined ? [] : [me.name, me.unitName]);
  }
}
