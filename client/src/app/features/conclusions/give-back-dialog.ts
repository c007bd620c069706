import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { provideTranslocoScope, TranslocoDirective } from '@jsverse/transloco';

/** The chair says why the draft goes back; without a reason it does not. */
@Component({
  selector: 'dh-give-back-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatFormFieldModule,
    MatInput,
    TranslocoDirective,
  ],
  providers: [provideTranslocoScope('conclusions')],
  template: `
    <ng-container *transloco="let t">
      <h2 mat-dialog-title>{{ t('conclusions.give-back.title') }}</h2>
      <mat-dialog-content>
        <mat-form-field>
          <mat-label>{{ t('conclusions.give-back.reason') }}</mat-label>
          <textarea
            matInput
            required
            rows="4"
            maxlength="1000"
            (input)="reason.set($any($event.target).value)"
          ></textarea>
          <mat-hint>{{ t('conclusions.give-back.hint') }}</mat-hint>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton mat-dialog-close>{{ t('ui.cancel') }}</button>
        <button
          matButton="filled"
          [disabled]="reason().trim() === ''"
          disabledInteractive
          (click)="close()"
        >
          {{ t('conclusions.step.give-back') }}
        </button>
      </mat-dialog-actions>
    </ng-container>
  `,
  styles: `
    mat-form-field {
      width: 100%;
      margin-top: 0.5rem;
    }
  `,
})
export class GiveBackDialog {
  protected readonly reason = signal('');

  private readonly opened = inject<MatDialogRef<GiveBackDialog, string>>(MatDialogRef);

  protected close(): void {
    const reason = this.reason().trim();
    if (reason !== '') this.opened.close(reason);
  }
}
