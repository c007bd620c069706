import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  output,
  signal,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AnnotationView } from 'dienhong/contracts';
import { ProblemNotice } from '../../ui/problem-notice';
import { EmptyState } from '../../ui/empty-state';
import { TimePipe } from '../../ui/time-pipe';
import { byGivenName } from '../../ui/vietnamese-order';
import { initialsOf, placeOf } from './mark-geometry';
import { MarkEditor } from './mark-editor';
import { MarkingTools } from './marking-tools';
import { MarksStore } from './marks-store';
import { OpenPaper } from './open-paper';
import { PenSwatch } from './pen-swatch';

const kindIcons = { highlight: 'ink_highlighter', note: 'sticky_note_2', ink: 'ink_pen' } as const;

/** All marks of the paper by page; the chosen one opens to be read and, when it is mine, changed. */
@Component({
  selector: 'dh-marks-list',
  imports: [
    EmptyState,
    MarkEditor,
    MatIcon,
    MatIconButton,
    PenSwatch,
    ProblemNotice,
    TimePipe,
    TranslocoDirective,
  ],
  templateUrl: './marks-list.html',
  styleUrl: './marks-list.scss',
})
export class MarksList {
  readonly closed = output();
  /** An editor was finished. */
  readonly written = output();

  protected readonly marks = inject(MarksStore);
  protected readonly tools = inject(MarkingTools);
  protected readonly open = inject(OpenPaper);
  /** `all`, `mine`, `shared`, or an author's id. */
  protected readonly show = signal('all');
  protected readonly kindIcons = kindIcons;
  protected readonly initialsOf = initialsOf;

  protected readonly authors = computed(() => {
    const names = new Map<string, string>();
    for (const mark of this.marks.marks()) {
      if (!this.marks.isMine(mark)) names.set(mark.authorId, mark.authorName);
    }
    return [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((one, other) => byGivenName(one.name, other.name));
  });
  protected readonly pages = computed(() => {
    const pages = new Map<number, AnnotationView[]>();
    for (const mark of this.marks.marks()) {
      if (!this.wanted(mark)) continue;
      const { pageIndex } = placeOf(mark);
      pages.set(pageIndex, [...(pages.get(pageIndex) ?? []), mark]);
    }
    return [...pages].map(([pageIndex, marks]) => ({ page: pageIndex + 1, marks }));
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const id = this.tools.selected();
      if (id === undefined) return;
      host.querySelector(`[data-mark="${id}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected go(mark: AnnotationView): void {
    const chosen = this.tools.selected() === mark.id;
    this.tools.choose(chosen ? undefined : mark.id);
    if (!chosen) this.open.show(placeOf(mark));
  }

  private wanted(mark: AnnotationView): boolean {
    switch (this.show()) {
      case 'all':
        return true;
      case 'mine':
        return this.marks.isMine(mark);
      case 'shared':
        return mark.shared;
      default:
        return mark.authorId === this.show();
    }
  }
}
