import { DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { AnnotationColour } from 'dienhong/domain';
import { InkDraft } from './ink-draft';
import { MarkingTools } from './marking-tools';
import { MarksStore } from './marks-store';

/** A pen that rests so long has written what it had to write, milliseconds. */
const rest = 12_000;

/** The pen: strokes belong to one mark until it is laid down, dipped anew, or rests. */
@Injectable()
export class InkPen {
  private readonly tools = inject(MarkingTools);
  private readonly marks = inject(MarksStore);
  private readonly strokes = signal(0);
  private draft = new InkDraft();
  private colour: AnnotationColour = this.tools.colour();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Strokes that are not put down yet; rises and falls with them. */
  readonly drafted = this.strokes.asReadonly();

  constructor() {
    effect(() => {
      const tool = this.tools.tool();
      const colour = this.tools.colour();
      this.tools.shared();
      untracked(() => {
        this.put();
        this.colour = colour;
        if (tool !== 'ink') this.draft.drop();
      });
    });
    const put = (): void => {
      this.put();
    };
    window.addEventListener('pagehide', put);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('pagehide', put);
      this.put();
    });
  }

  begin(pageIndex: number, x: number, y: number): void {
    clearTimeout(this.timer);
    if (this.draft.full) this.put();
    this.draft.begin(pageIndex, x, y);
  }

  go(points: readonly (readonly [number, number])[]): void {
    for (const [x, y] of points) this.draft.go(x, y);
  }

  lift(): void {
    this.draft.lift();
    this.counted();
    this.timer = setTimeout(() => {
      this.put();
    }, rest);
  }

  drop(): void {
    this.draft.drop();
  }

  /** Takes back the last stroke that is not put down yet; false when there is none. */
  undo(): boolean {
    const taken = this.draft.undo();
    if (taken) this.counted();
    return taken;
  }

  /** Makes a mark of what was written. */
  put(): void {
    clearTimeout(this.timer);
    if (this.draft.empty) return;
    const parts = this.draft.parts();
    this.draft = new InkDraft();
    this.strokes.set(0);
    this.marks.create({
      kind: 'ink',
      colour: this.colour,
      parts,
      quote: null,
      text: '',
      shared: untracked(this.tools.shared),
    });
  }

  on(pageIndex: number): { colour: AnnotationColour; strokes: number[][] } {
    return { colour: this.colour, strokes: this.draft.on(pageIndex) };
  }

  private counted(): void {
    this.strokes.set(
      this.draft.parts().reduce((sum, part) => sum + (part.strokes?.length ?? 0), 0),
    );
  }
}
