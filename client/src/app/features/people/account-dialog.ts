import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AccountView } from 'dienhong/contracts';
import { ProblemNotice } from '../../ui/problem-notice';
import { accountName, needed } from './account-fields';
import type { PeopleStore } from './people-store';

export interface AccountDialogData {
  readonly store: PeopleStore;
  /** The account to change; without it a new one is added. */
  readonly account?: AccountView;
}

/** A one-time password to hand over. */
export interface GivenPassword {
  readonly name: string;
  readonly account: string;
  readonly password: string;
}

/** Adds or changes a person. */
@Component({
  selector: 'dh-account-dialog',
  imports: [
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatOption,
    MatSelect,
    ProblemNotice,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <form
      *transloco="let t; prefix: 'people'"
      [formGroup]="form"
      (ngSubmit)="save()"
      autocomplete="off"
    >
      <h2 mat-dialog-title>{{ t(existing ? 'accounts.change' : 'accounts.add') }}</h2>
      <mat-dialog-content>
        <mat-form-field>
          <mat-label>{{ t('accounts.name') }}</mat-label>
          <input matInput required formControlName="name" />
          <mat-error>{{ t('needed') }}</mat-error>
        </mat-form-field>
        @if (!existing) {
          <mat-form-field>
            <mat-label>{{ t('sign-in.account') }}</mat-label>
            <input
              matInput
              required
              formControlName="account"
              autocapitalize="none"
              spellcheck="false"
            />
            <mat-hint>{{ t('account-name') }}</mat-hint>
            <mat-error>{{ t('account-name') }}</mat-error>
          </mat-form-field>
        }
        <mat-form-field>
          <mat-label>{{ t('accounts.position') }}</mat-label>
          <input matInput required formControlName="position" />
          <mat-error>{{ t('needed') }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ t('accounts.unit') }}</mat-label>
          <mat-select required formControlName="unitId">
            @for (unit of store.units() ?? []; track unit.id) {
              <mat-option [value]="unit.id">
                <span [style.padding-left.rem]="unit.depth">{{ unit.name }}</span>
              </mat-option>
            }
          </mat-select>
          <mat-error>{{ t('needed') }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ t('accounts.email') }}</mat-label>
          <input matInput type="email" formControlName="email" />
          <mat-hint>{{ t('accounts.email-hint') }}</mat-hint>
          <mat-error>{{ t('accounts.email-wrong') }}</mat-error>
        </mat-form-field>
        <mat-checkbox formControlName="administrator">
          {{ t('accounts.is-administrator') }}
        </mat-checkbox>
        <dh-problem-notice [problem]="problem()" kept />
      </mat-dialog-content>
      <mat-dialog-actions align="end" *transloco="let f">
        <button matButton type="button" mat-dialog-close>{{ f('ui.cancel') }}</button>
        <button matButton="filled" type="submit" [disabled]="busy()" disabledInteractive>
          {{ f('ui.save') }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      gap: 1rem;
    }
    mat-form-field:first-child {
      margin-top: 0.5rem;
    }
  `,
})
export class AccountDialog {
  private readonly data = inject<AccountDialogData>(MAT_DIALOG_DATA);
  private readonly opened = inject<MatDialogRef<AccountDialog, GivenPassword>>(MatDialogRef);

  protected readonly store = this.data.store;
  protected readonly existing = this.data.account;
  protected readonly form = new FormGroup({
    name: needed(),
    account: accountName(),
    position: needed(),
    unitId: needed(),
    email: new FormControl('', { nonNullable: true, validators: Validators.email }),
    administrator: new FormControl(false, { nonNullable: true }),
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  constructor() {
    if (this.existing === undefined) return;
    const { name, position, unitId, email, administrator } = this.existing;
    this.form.patchValue({ name, position, unitId, email: email ?? '', administrator });
    this.form.controls.account.disable();
  }

  protected async save(): Promise<void> {
    if (this.form.invalid || this.busy()) {
      this.form.markAllAsTouched();
      return;
    }
    const { account, email, ...rest } = this.form.getRawValue();
    const fields = { ...rest, email: email.trim() === '' ? null : email.trim() };
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      if (this.existing === undefined) {
        const created = await this.store.addAccount({ account, ...fields });
        this.opened.close({ name: fields.name, account, password: created.password });
      } else {
        await this.store.changeAccount(this.existing.id, fields);
        this.opened.close();
      }
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
