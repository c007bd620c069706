import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { conclusionBlockKinds, longestBlock, type ConclusionBlockKind } from 'dienhong/domain';
import type { EditedBlock } from './edited-notice';

/** What is asked of the list in which a block stands. */
export type BlockWish = 'up' | 'down' | 'remove' | 'add-below';

/** One block under the pen: its text, its kind, and where it stands. Every button has a key. */
@Component({
  selector: 'dh-block-editor',
  imports: [CdkTextareaAutosize, MatIcon, MatIconButton, TranslocoDirective],
  template: `
    <div class="row" *transloco="let t; prefix: 'conclusions'">
      <span class="label" aria-hidden="true">{{ label() ?? '' }}</span>
      <textarea
        cdkTextareaAutosize
        rows="1"
        lang="vi"
        [id]="'block-' + block().id"
        [class.heading]="block().kind === 'heading'"
        [attr.aria-label]="t('kind.' + block().kind) + ' ' + (label() ?? '')"
        [attr.maxlength]="longest"
        [placeholder]="t('kind.' + block().kind)"
        [value]="block().text"
        (input)="written.emit($any($event.target).value)"
        (keydown)="press($event)"
      ></textarea>
      <div class="tools" role="group" [attr.aria-label]="t('editor.block-tools')">
        <select
          [attr.aria-label]="t('editor.kind')"
          [value]="block().kind"
          (change)="kindChosen.emit($any($event.target).value)"
        >
          @for (kind of kinds; track kind) {
            <option [value]="kind" [selected]="kind === block().kind">
              {{ t('kind.' + kind) }}
            </option>
          }
        </select>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="t('editor.up')"
          (click)="wish.emit('up')"
        >
          <mat-icon>arrow_upward</mat-icon>
        </button>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="t('editor.down')"
          (click)="wish.emit('down')"
        >
          <mat-icon>arrow_downward</mat-icon>
        </button>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="t('editor.add-below')"
          (click)="wish.emit('add-below')"
        >
          <mat-icon>add</mat-icon>
        </button>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="t('editor.remove')"
          (click)="wish.emit('remove')"
        >
          <mat-icon>delete</mat-icon>
        </button>
      </div>
    </div>
  `,
  styleUrl: './block-editor.scss',
})
export class BlockEditor {
  readonly block = input.required<EditedBlock>();
  /** `II.`, `3.` or nothing. */
  readonly label = input<string | null>(null);
  readonly written = output<string>();
  readonly kindChosen = output<ConclusionBlockKind>();
  readonly wish = output<BlockWish>();

  protected readonly kinds = conclusionBlockKinds;
  protected readonly longest = longestBlock;

  /** Ctrl+Enter: a new block below. Alt+arrows: move. Backspace in an empty block: take it away. */
  protected press(event: KeyboardEvent): void {
    const wish = this.wishOf(event);
    if (wish === undefined) return;
    event.preventDefault();
    this.wish.emit(wish);
  }

  private wishOf(event: KeyboardEvent): BlockWish | undefined {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'add-below';
    if (event.altKey && event.key === 'ArrowUp') return 'up';
    if (event.altKey && event.key === 'ArrowDown') return 'down';
    if (event.key === 'Backspace' && this.block().text === '') return 'remove';
    return undefined;
  }
}
