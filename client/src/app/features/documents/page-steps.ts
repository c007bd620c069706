import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { OpenPaper } from './open-paper';

/** One page back, the page one is at (type another to go there), one page on. */
@Component({
  selector: 'dh-page-steps',
  imports: [MatIcon, MatIconButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documents'">
      <button
        matIconButton
        type="button"
        [attr.aria-label]="t('pages.previous')"
        [disabled]="open.page() <= 1"
        (click)="open.goTo(open.page() - 1)"
      >
        <mat-icon>keyboard_arrow_up</mat-icon>
      </button>
      <label class="heard-only" for="page-wanted">{{ t('pages.go') }}</label>
      <input
        #wanted
        id="page-wanted"
        class="figures"
        inputmode="numeric"
        autocomplete="off"
        [value]="open.page()"
        (focus)="wanted.select()"
        (keydown.enter)="go(wanted)"
        (change)="go(wanted)"
      />
      <span class="figures of">/ {{ open.pages() || '…' }}</span>
      <button
        matIconButton
        type="button"
        [attr.aria-label]="t('pages.next')"
        [disabled]="open.page() >= open.pages()"
        (click)="open.goTo(open.page() + 1)"
      >
        <mat-icon>keyboard_arrow_down</mat-icon>
      </button>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
    }
    input {
      width: 3.25rem;
      height: 2.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--dh-radius-small);
      font: inherit;
      text-align: center;
      color: inherit;
      background: var(--mat-sys-surface-container-lowest);
    }
    .of {
      padding-left: 0.375rem;
      white-space: nowrap;
    }
  `,
})
export class PageSteps {
  protected readonly open = inject(OpenPaper);

  protected go(field: HTMLInputElement): void {
    const page = Number(field.value);
    if (Number.isInteger(page) && page > 0) this.open.goTo(page);
    field.value = String(this.open.page());
  }
}
