import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import { annotationColours } from 'dienhong/domain';
import { InkPen } from './ink-pen';
import { MarkingTools } from './marking-tools';
import { MarksStore } from './marks-store';
import { PenSwatch } from './pen-swatch';

/** Highlighter, note, pen; its colour; who will see it; back and again. */
@Component({
  selector: 'dh-marking-bar',
  imports: [
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PenSwatch,
    TranslocoDirective,
  ],
  template: `
    <div
      role="toolbar"
      *transloco="let t; prefix: 'documents'"
      [attr.aria-label]="t('tools.title')"
    >
      @for (one of offered; track one.tool) {
        <button
          matIconButton
          type="button"
          [class.taken]="tools.tool() === one.tool"
          [attr.aria-pressed]="tools.tool() === one.tool"
          [attr.aria-label]="t('tools.' + one.tool)"
          (click)="tools.take(one.tool)"
        >
          <mat-icon>{{ one.icon }}</mat-icon>
        </button>
      }
      <button
        matIconButton
        type="button"
        [matMenuTriggerFor]="pens"
        [attr.aria-label]="t('tools.colour-now', { colour: t('colour.' + tools.colour()) })"
      >
        <dh-pen-swatch [colour]="tools.colour()" />
      </button>
      <mat-menu #pens>
        @for (colour of colours; track colour) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.aria-checked]="tools.colour() === colour"
            (click)="tools.dip(colour)"
          >
            <span class="pen">
              <dh-pen-swatch [colour]="colour" />
              {{ t('colour.' + colour) }}
              @if (tools.colour() === colour) {
                <mat-icon aria-hidden="true">check</mat-icon>
              }
            </span>
          </button>
        }
      </mat-menu>
      <button
        class="sharing"
        type="button"
        role="switch"
        [class.on]="tools.shared()"
        [attr.aria-checked]="tools.shared()"
        [attr.aria-label]="t('tools.share')"
        (click)="tools.shared.set(!tools.shared())"
      >
        <mat-icon aria-hidden="true">{{ tools.shared() ? 'groups' : 'lock' }}</mat-icon>
        <span>{{ t(word()) }}</span>
      </button>
      <button
        matIconButton
        type="button"
        [attr.aria-label]="t('tools.undo')"
        [disabled]="!canUndo()"
        (click)="undo()"
      >
        <mat-icon>undo</mat-icon>
      </button>
      <button
        matIconButton
        type="button"
        [attr.aria-label]="t('tools.redo')"
        [disabled]="!marks.canRedo() || pen.drafted() > 0"
        (click)="marks.redo()"
      >
        <mat-icon>redo</mat-icon>
      </button>
    </div>
  `,
  styles: `
    div {
      display: flex;
      align-items: center;
    }
    .taken {
      border-radius: var(--dh-radius-small);
      color: var(--mat-sys-on-primary);
      background: var(--mat-sys-primary);
      --mat-icon-button-icon-color: var(--mat-sys-on-primary);
    }
    .sharing {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      min-height: 3rem;
      padding: 0 0.625rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--dh-radius-small);
      font: inherit;
      font-size: 0.875rem;
      font-weight: 500;
      line-height: 1.2;
      color: inherit;
      background: transparent;
      cursor: pointer;
    }
    .sharing.on {
      border-color: var(--dh-now);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    .pen {
      display: flex;
      align-items: center;
      gap: 0.75rem;
    }
  `,
})
export class MarkingBar {
  /** On a narrow screen the words are short. */
  readonly narrow = input(false, { transform: booleanAttribute });

  protected readonly tools = inject(MarkingTools);
  protected readonly marks = inject(MarksStore);
  protected readonly pen = inject(InkPen);
  protected readonly colours = annotationColours;
  protected readonly offered = [
    { tool: 'highlight', icon: 'ink_highlighter' },
    { tool: 'note', icon: 'sticky_note_2' },
    { tool: 'ink', icon: 'ink_pen' },
  ] as const;
  protected readonly canUndo = computed(() => this.pen.drafted() > 0 || this.marks.canUndo());
  protected readonly word = computed(
    () => `tools.${this.tools.shared() ? 'shared' : 'private'}${this.narrow() ? '-short' : ''}`,
  );

  undo(): void {
    if (!this.pen.undo()) this.marks.undo();
  }
}
