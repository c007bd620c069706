import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemNotice } from '../../ui/problem-notice';
import type { MeetingStore } from './meeting-store';

/** Asks why a meeting is cancelled; the invited are told these words. */
@Component({
  selector: 'dh-cancel-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatFormFieldModule,
    MatInput,
    ProblemNotice,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'meetings'">
      <h2 mat-dialog-title>{{ t('cancel.title') }}</h2>
      <mat-dialog-content>
        <p>{{ t('cancel.text') }}</p>
        <mat-form-field>
          <mat-label>{{ t('cancel.reason') }}</mat-label>
          <textarea
            matInput
            #words
            rows="3"
            maxlength="500"
            required
            (input)="reason.set(words.value)"
          ></textarea>
        </mat-form-field>
        <dh-problem-notice [problem]="problem()" kept />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton mat-dialog-close>{{ t('cancel.no') }}</button>
        <button
          matButton="filled"
          [disabled]="reason().trim() === '' || working()"
          (click)="cancel()"
        >
          {{ t('cancel.yes') }}
        </button>
      </mat-dialog-actions>
    </ng-container>
  `,
  styles: `
    mat-form-field {
      width: 100%;
      margin-top: 1rem;
    }
  `,
})
export class CancelDialog {
  protected readonly reason = signal('');
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  private readonly store = inject<MeetingStore>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<CancelDialog>>(MatDialogRef);

  protected async cancel(): Promise<void> {
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await this.store.take('cancel', this.reason());
      this.dialog.close();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}
