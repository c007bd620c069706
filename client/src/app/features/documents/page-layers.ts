import type { PdfViewer } from './pdf-viewer';
import { MarkLayer, type PageDrawing } from './mark-layer';

/** Our drawings on the pages that pdf.js has drawn: put on when a page appears, let go with it. */
export class PageLayers {
  private readonly layers = new Map<number, MarkLayer>();

  constructor(
    private readonly viewer: PdfViewer,
    private readonly drawing: (pageIndex: number) => PageDrawing,
  ) {}

  /** A page was emptied or drawn: our sheet is put back; one that is new is drawn. */
  attach(pageIndex: number): void {
    this.prune(pageIndex);
    const page = this.viewer.onScreen(pageIndex);
    if (page === undefined) return;
    let layer = this.layers.get(pageIndex);
    if (layer === undefined) {
      layer = new MarkLayer(page);
      this.layers.set(pageIndex, layer);
      layer.draw(this.drawing(pageIndex));
    }
    layer.attach(page.element);
  }

  /** A zoom empties every page for a moment. */
  attachAll(): void {
    for (const [pageIndex, layer] of this.layers) {
      const page = this.viewer.onScreen(pageIndex);
      if (page?.element.querySelector(':scope > .canvasWrapper')) layer.attach(page.element);
    }
  }

  redraw(pageIndex: number): void {
    this.layers.get(pageIndex)?.draw(this.drawing(pageIndex));
  }

  redrawAll(): void {
    for (const pageIndex of this.layers.keys()) this.redraw(pageIndex);
  }

  private prune(except: number): void {
    for (const [pageIndex, layer] of this.layers) {
      if (pageIndex !== except && !layer.attached) this.layers.delete(pageIndex);
    }
  }
}
