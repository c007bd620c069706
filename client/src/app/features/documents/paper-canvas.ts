import {
  Component,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  untracked,
  viewChild,
  ViewEncapsulation,
  type AfterViewInit,
  type ElementRef,
} from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { AnnotationView } from 'dienhong/contracts';
import { InkPen } from './ink-pen';
import { boundsOf, markAt } from './mark-geometry';
import type { PageDrawing } from './mark-layer';
import { MarkingTools } from './marking-tools';
import { MarksStore } from './marks-store';
import { OpenPaper } from './open-paper';
import { PageLayers } from './page-layers';
import type { PaperFailure, PageOnScreen } from './paper-window';
import { PointerTools } from './pointer-tools';
import { SearchInPaper } from './search-in-paper';
import { quadsOfLetters } from './text-selection';

/** The window on the paper, with our drawings on its pages and the hand of the reader. */
@Component({
  selector: 'dh-paper-canvas',
  encapsulation: ViewEncapsulation.None,
  template: `
    <div
      #container
      class="dh-window"
      tabindex="0"
      role="region"
      [attr.aria-label]="label()"
      [attr.data-tool]="tools.tool()"
    >
      <div class="pdfViewer"></div>
    </div>
  `,
  styleUrl: './paper-canvas.scss',
})
export class PaperCanvas implements AfterViewInit {
  /** Where the bytes are. */
  readonly address = input.required<string>();
  /** What the window is called. */
  readonly label = input.required<string>();
  readonly opened = output();
  readonly failed = output<PaperFailure | undefined>();
  /** Words were coloured with the highlighter in hand. */
  readonly coloured = output();

  protected readonly tools = inject(MarkingTools);
  private readonly open = inject(OpenPaper);
  private readonly marks = inject(MarksStore);
  private readonly search = inject(SearchInPaper);
  private readonly pen = inject(InkPen);
  private readonly transloco = inject(TranslocoService);
  private readonly container = viewChild.required<ElementRef<HTMLDivElement>>('container');
  private readonly ends = new AbortController();
  private layers: PageLayers | undefined;
  private sought: number | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.ends.abort();
      void untracked(this.open.viewer)?.close();
      this.open.viewer.set(undefined);
    });
    effect(() => {
      this.marks.byPage();
      this.search.byPage();
      this.search.current();
      this.tools.selected();
      this.tools.noteAt();
      this.pen.drafted();
      untracked(() => this.layers?.redrawAll());
    });
    effect(() => {
      const hit = this.search.current();
      if (hit !== undefined) untracked(() => this.seek(hit.pageIndex));
    });
  }

  ngAfterViewInit(): void {
    void this.load();
  }

  focus(): void {
    this.container().nativeElement.focus({ preventScroll: true });
  }

  private async load(): Promise<void> {
    const container = this.container().nativeElement;
    const { PdfViewer } = await import('./pdf-viewer');
    const { signal } = this.ends;
    try {
      const viewer = await PdfViewer.open(
        this.address(),
        container,
        {
          ready: () => {
            this.opened.emit();
          },
          drawn: (pageIndex) => this.layers?.attach(pageIndex),
          textReady: (pageIndex) => this.textReady(pageIndex),
          page: (page) => this.open.page.set(page),
          scale: (scale, fit) => {
            this.open.scale.set(scale);
            this.open.fit.set(fit);
            this.layers?.attachAll();
          },
          viewed: () => this.open.views.update((count) => count + 1),
          moved: () => this.open.moved(),
          pageName: (page) => this.transloco.translate('documents.page', { page }),
        },
        signal,
      );
      if (signal.aborted) return;
      this.layers = new PageLayers(viewer, (pageIndex) => this.drawing(pageIndex));
      this.open.viewer.set(viewer);
      this.search.turnTo(viewer);
      this.takeUpTools(container);
    } catch (error) {
      if (!signal.aborted) this.failed.emit(PdfViewer.failureOf(error));
    }
  }

  private takeUpTools(container: HTMLElement): void {
    const draw = (pageIndex: number): void => this.layers?.redraw(pageIndex);
    let drawn = 0;
    new PointerTools(container, this.ends.signal, {
      tool: () => this.tools.tool(),
      pageAt: (x, y) => this.open.viewer()?.pageAt(x, y),
      tapped: (page, at, reach) => this.tapped(page, at, reach),
      coloured: () => this.coloured.emit(),
      ink: {
        begin: (pageIndex, x, y) => {
          drawn = pageIndex;
          this.pen.begin(pageIndex, x, y);
          draw(drawn);
        },
        go: (points) => {
          this.pen.go(points);
          draw(drawn);
        },
        lift: () => this.pen.lift(),
        drop: () => {
          this.pen.drop();
          draw(drawn);
        },
      },
    });
  }

  private tapped(page: PageOnScreen, at: readonly [number, number], reach: number): void {
    if (this.tools.tool() === 'note') {
      const [x, y] = at.map((number) => Math.round(number * 10) / 10);
      this.tools.write({ pageIndex: page.pageIndex, point: [x ?? 0, y ?? 0] });
      return;
    }
    const marks = this.marks.byPage().get(page.pageIndex) ?? [];
    // The middle of a pin stands above the place that it points to.
    const raised = 14 / page.scale;
    const pins = marks.filter(({ kind }) => kind === 'note');
    const [x, y] = at;
    const found =
      markAt(pins, page.pageIndex, [x, y - raised], Math.max(reach, raised)) ??
      markAt(marks, page.pageIndex, at, reach);
    this.tools.choose(found?.id);
  }

  private drawing(pageIndex: number): PageDrawing {
    const note = this.tools.noteAt();
    const marks = this.marks.byPage().get(pageIndex) ?? [];
    const current = this.search.current();
    const page = this.open.viewer()?.onScreen(pageIndex);
    const hits = this.search.byPage().get(pageIndex) ?? [];
    return {
      marks: note?.pageIndex === pageIndex ? [...marks, this.provisional(note.point)] : marks,
      mine: (mark) => this.marks.isMine(mark) || mark.id === '',
      selected: note === undefined ? this.tools.selected() : '',
      hits: hits.flatMap((hit) => {
        const letters = this.search.lettersOf(hit);
        if (letters === undefined || page === undefined) return [];
        return [{ quads: quadsOfLetters(page, letters), current: hit === current }];
      }),
      draft: this.pen.on(pageIndex),
    };
  }

  /** The pin of a note that is being written. */
  private provisional(point: [number, number]): AnnotationView {
    const at = new Date(0).toISOString();
    return {
      id: '',
      documentId: '',
      authorId: '',
      authorName: '',
      kind: 'note',
      colour: this.tools.colour(),
      parts: [{ pageIndex: this.tools.noteAt()?.pageIndex ?? 0, point }],
      quote: null,
      text: '',
      shared: false,
      createdAt: at,
      changedAt: at,
      revision: 0,
    };
  }

  /** Shows the hit one stands at; its place is known only when the page's text is laid out. */
  private seek(pageIndex: number): void {
    const viewer = this.open.viewer();
    const hit = this.search.current();
    const letters = hit === undefined ? undefined : this.search.lettersOf(hit);
    const page = viewer?.onScreen(pageIndex);
    if (viewer === undefined || letters === undefined || page === undefined) return;
    const box = boundsOf({ pageIndex, quads: quadsOfLetters(page, letters) });
    this.open.moved();
    if (box === undefined) {
      this.sought = pageIndex;
      void viewer.goTo(pageIndex + 1);
    } else {
      this.sought = undefined;
      void viewer.show(pageIndex, (box.left + box.right) / 2, box.bottom);
    }
  }

  private textReady(pageIndex: number): void {
    if (this.search.byPage().has(pageIndex)) this.layers?.redraw(pageIndex);
    if (this.sought === pageIndex) this.seek(pageIndex);
  }
}
