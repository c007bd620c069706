import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GivenPassword } from './account-dialog';

/** Shows a one-time password the only time it can be seen. */
@Component({
  selector: 'dh-one-time-password-dialog',
  imports: [MatButton, MatDialogModule, MatIcon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <h2 mat-dialog-title>{{ t('one-time.title', { name: given.name }) }}</h2>
      <mat-dialog-content>
        <dl>
          <dt>{{ t('sign-in.account') }}</dt>
          <dd>{{ given.account }}</dd>
          <dt>{{ t('sign-in.password') }}</dt>
          <dd class="password">{{ given.password }}</dd>
        </dl>
        <p class="quiet">{{ t('one-time.text') }}</p>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton (click)="copy()">
          <mat-icon>content_copy</mat-icon>
          {{ copied() ? t('one-time.copied') : t('one-time.copy') }}
        </button>
        <button matButton="filled" mat-dialog-close>{{ t('one-time.done') }}</button>
      </mat-dialog-actions>
    </ng-container>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: baseline;
      gap: 0.25rem 1rem;
      margin: 0 0 1rem;
    }
    dd {
      margin: 0;
      font-weight: 600;
      color: var(--mat-sys-on-surface);
    }
    .password {
      font-size: 1.25rem;
      font-family: ui-monospace, monospace;
      letter-spacing: 0.04em;
      user-select: all;
    }
  `,
})
export class OneTimePasswordDialog {
  protected readonly given = inject<GivenPassword>(MAT_DIALOG_DATA);
  protected readonly copied = signal(false);
  private readonly clipboard = inject(Clipboard);

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.given.password));
  }
}
