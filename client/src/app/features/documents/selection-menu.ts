import { Component, DestroyRef, ElementRef, inject, output, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { annotationColours, type AnnotationColour } from 'dienhong/domain';
import { MarkingTools } from './marking-tools';
import { OpenPaper } from './open-paper';
import { PenSwatch } from './pen-swatch';
import { readSelection, type MarkedText } from './text-selection';

/** What one wants of the words that are selected. */
export interface WordsWish {
  readonly marked: MarkedText;
  readonly colour: AnnotationColour;
  /** And to write something to them. */
  readonly write: boolean;
}

/** A selection that rests so long is meant, milliseconds. */
const rest = 250;

/** Appears under selected words: five pens, and a pen with a note. */
@Component({
  selector: 'dh-selection-menu',
  imports: [MatIcon, MatIconButton, PenSwatch, TranslocoDirective],
  template: `
    @if (place(); as at) {
      <div
        class="menu"
        role="toolbar"
        *transloco="let t; prefix: 'documents'"
        [attr.aria-label]="t('selection.title')"
        [style.left.px]="at.left"
        [style.top.px]="at.top"
      >
        @for (colour of colours; track colour) {
          <button
            matIconButton
            type="button"
            [attr.aria-label]="t('selection.highlight', { colour: t('colour.' + colour) })"
            (pointerdown)="$event.preventDefault()"
            (click)="choose(colour, false)"
          >
            <dh-pen-swatch [colour]="colour" />
          </button>
        }
        <button
          matIconButton
          type="button"
          [attr.aria-label]="t('selection.write')"
          (pointerdown)="$event.preventDefault()"
          (click)="choose(tools.colour(), true)"
        >
          <mat-icon>add_comment</mat-icon>
        </button>
      </div>
    }
  `,
  styles: `
    .menu {
      position: absolute;
      z-index: 4;
      display: flex;
      padding: 0 0.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--dh-radius);
      background: var(--mat-sys-surface-container-low);
      box-shadow: 0 4px 16px rgb(40 28 12 / 24%);
    }
  `,
})
export class SelectionMenu {
  readonly chosen = output<WordsWish>();

  protected readonly tools = inject(MarkingTools);
  protected readonly colours = annotationColours;
  protected readonly place = signal<{ left: number; top: number } | undefined>(undefined);
  private readonly open = inject(OpenPaper);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => this.lookAgain(), rest);
    };
    document.addEventListener('selectionchange', changed);
    document.addEventListener('pointerup', changed);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
      document.removeEventListener('pointerup', changed);
    });
  }

  /** The words that are selected on the pages now. */
  read(): MarkedText | undefined {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    return readSelection(selection.getRangeAt(0), (page) => this.open.viewer()?.onScreen(page));
  }

  protected choose(colour: AnnotationColour, write: boolean): void {
    const marked = this.read();
    if (marked !== undefined) this.chosen.emit({ marked, colour, write });
    document.getSelection()?.removeAllRanges();
    this.place.set(undefined);
  }

  private lookAgain(): void {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const desk = this.host.parentElement?.getBoundingClientRect();
    const words =
      range === undefined || range.collapsed ? [] : [range.startContainer, range.endContainer];
    const onPage = words.some((node) => node.parentElement?.closest('.textLayer'));
    if (range === undefined || !onPage || desk === undefined || this.tools.tool() !== 'read') {
      this.place.set(undefined);
      return;
    }
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    const last = boxes.at(-1) ?? range.getBoundingClientRect();
    const [width, height] = [6 * 48 + 12, 56];
    const left = Math.max(8, Math.min(last.right - desk.left - width / 2, desk.width - width - 8));
    const below = last.bottom - desk.top + 12;
    const top = below + height > desk.height ? last.top - desk.top - height - 12 : below;
    this.place.set({ left, top: Math.max(8, Math.min(top, desk.height - height - 8)) });
  }
}
