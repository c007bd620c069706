import { Component, inject, Injectable } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

/** What is asked before a step that cannot be taken back; already in the person's language. */
export interface Asked {
  readonly title: string;
  readonly text?: string;
  /** The verb on the button, never "OK". */
  readonly yes: string;
  readonly no?: string;
}

@Component({
  selector: 'dh-confirm-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      <h2 mat-dialog-title>{{ asked.title }}</h2>
      @if (asked.text) {
        <mat-dialog-content>{{ asked.text }}</mat-dialog-content>
      }
      <mat-dialog-actions align="end">
        <button matButton [mat-dialog-close]="false">{{ asked.no ?? t('ui.cancel') }}</button>
        <button matButton="filled" [mat-dialog-close]="true">{{ asked.yes }}</button>
      </mat-dialog-actions>
    </ng-container>
  `,
})
export class ConfirmDialog {
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
}

/** Asks before a step that cannot be taken back. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(MatDialog);

  /** True when the person pressed the verb. */
  async ask(asked: Asked): Promise<boolean> {
    const opened = this.dialog.open<ConfirmDialog, Asked, boolean>(ConfirmDialog, {
      data: asked,
      maxWidth: '32rem',
      autoFocus: 'dialog',
    });
    return (await firstValueFrom(opened.afterClosed())) === true;
  }
}
