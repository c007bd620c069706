import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { placeUnit } from 'dienhong/domain';
import { ProblemNotice } from '../../ui/problem-notice';
import { needed } from './account-fields';
import type { PeopleStore, PlacedUnit } from './people-store';

export interface UnitDialogData {
  readonly store: PeopleStore;
  /** The unit to change; without it a new one is added. */
  readonly unit?: PlacedUnit;
  readonly parentId: string | null;
}

/** Adds, renames or moves a unit. */
@Component({
  selector: 'dh-unit-dialog',
  imports: [
    MatButton,
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
    <form *transloco="let t; prefix: 'people'" [formGroup]="form" (ngSubmit)="save()">
      <h2 mat-dialog-title>
        {{ data.unit ? t('units.change', { name: data.unit.name }) : t('units.add') }}
      </h2>
      <mat-dialog-content>
        <mat-form-field>
          <mat-label>{{ t('units.name') }}</mat-label>
          <input matInput required formControlName="name" autocomplete="off" />
          <mat-error>{{ t('needed') }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ t('units.parent') }}</mat-label>
          <mat-select formControlName="parentId">
            <mat-option [value]="null">{{ t('units.top') }}</mat-option>
            @for (unit of parents(); track unit.id) {
              <mat-option [value]="unit.id">
                <span [style.padding-left.rem]="unit.depth">{{ unit.name }}</span>
              </mat-option>
            }
          </mat-select>
        </mat-form-field>
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
export class UnitDialog {
  protected readonly data = inject<UnitDialogData>(MAT_DIALOG_DATA);
  private readonly opened = inject(MatDialogRef);

  protected readonly form = new FormGroup({
    name: needed(),
    parentId: new FormControl<string | null>(this.data.parentId),
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  /** Where it may hang: neither below itself nor below one of its own. */
  protected readonly parents = computed(() => {
    const units = this.data.store.units() ?? [];
    const own = this.data.unit?.id ?? null;
    return units.filter(({ id }) => placeUnit(units, own, id).accepted);
  });

  constructor() {
    if (this.data.unit !== undefined) this.form.controls.name.setValue(this.data.unit.name);
  }

  protected async save(): Promise<void> {
    if (this.form.invalid || this.busy()) {
      this.form.markAllAsTouched();
      return;
    }
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      const order = this.data.unit?.order ?? 0;
      await this.data.store.saveUnit(this.data.unit?.id, { ...this.form.getRawValue(), order });
      this.opened.close();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
