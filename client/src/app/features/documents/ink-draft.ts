import type { AnnotationPart } from 'dienhong/contracts';
import { keepStroke } from './ink-strokes';

/** A mark takes so many strokes on a page, and numbers in all; beyond it a new mark is begun. */
const [mostStrokes, mostNumbers, mostPages] = [50, 18_000, 40];

/** Strokes that belong together because the pen was not laid down between them. */
export class InkDraft {
  private readonly pages = new Map<number, number[][]>();
  private readonly order: number[] = [];
  private live: { pageIndex: number; points: number[] } | undefined;

  get empty(): boolean {
    return this.order.length === 0;
  }

  /** No more strokes go into this mark. */
  get full(): boolean {
    let numbers = 0;
    for (const strokes of this.pages.values()) {
      if (strokes.length >= mostStrokes) return true;
      for (const stroke of strokes) numbers += stroke.length;
    }
    return numbers >= mostNumbers || this.pages.size >= mostPages;
  }

  begin(pageIndex: number, x: number, y: number): void {
    this.live = { pageIndex, points: [x, y] };
  }

  go(x: number, y: number): void {
    this.live?.points.push(x, y);
  }

  /** The pen is lifted: the stroke is made small and kept. */
  lift(): void {
    if (this.live === undefined) return;
    const { pageIndex, points } = this.live;
    this.live = undefined;
    const strokes = this.pages.get(pageIndex) ?? [];
    strokes.push(keepStroke(points));
    this.pages.set(pageIndex, strokes);
    this.order.push(pageIndex);
  }

  /** The stroke under the pen was none: two fingers zoomed. */
  drop(): void {
    this.live = undefined;
  }

  /** Takes the last stroke back; false when there is none. */
  undo(): boolean {
    const pageIndex = this.order.pop();
    if (pageIndex === undefined) return false;
    const strokes = this.pages.get(pageIndex);
    strokes?.pop();
    if (strokes?.length === 0) this.pages.delete(pageIndex);
    return true;
  }

  /** What is to be drawn on a page, in tenths of a point. */
  on(pageIndex: number): number[][] {
    const strokes = this.pages.get(pageIndex) ?? [];
    if (this.live?.pageIndex !== pageIndex) return strokes;
    return [...strokes, this.live.points.map((number) => number * 10)];
  }

  /** Everything that was drawn, page by page. */
  parts(): AnnotationPart[] {
    return [...this.pages].map(([pageIndex, strokes]) => ({ pageIndex, strokes }));
  }
}
