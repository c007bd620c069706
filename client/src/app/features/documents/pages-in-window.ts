import type { PageOnScreen, WindowPlace } from './paper-window';

/** How a page lies, as pdf.js knows it: from PDF points to pixels and back. */
export interface PageViewport {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  clone(change: { scale: number }): PageViewport;
  convertToPdfPoint(left: number, top: number): readonly number[];
  convertToViewportPoint(x: number, y: number): readonly number[];
}

/** What we use of pdf.js' own view of a page. */
export interface PageView {
  readonly div: HTMLDivElement;
  readonly viewport: PageViewport;
  readonly textLayer: { readonly div: HTMLDivElement } | null;
}

/** Where the pages lie in the window; they stand below each other, from 0. */
export class PagesInWindow {
  constructor(
    private readonly container: HTMLElement,
    private readonly count: number,
    private readonly view: (pageIndex: number) => PageView | undefined,
  ) {}

  /** Where the window is: the page in its middle and how much of its width is seen. */
  place(): WindowPlace | undefined {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.container;
    const [left, top] = [scrollLeft + clientWidth / 2, scrollTop + clientHeight / 2];
    const pageIndex = this.indexAt(top);
    const view = this.view(pageIndex);
    if (view === undefined || clientWidth === 0) return undefined;
    const [x, y] = toPage(view, left - view.div.offsetLeft, top - view.div.offsetTop);
    const width = Math.min(clientWidth, view.div.clientWidth) / view.viewport.scale;
    return { page: pageIndex + 1, x, y, width };
  }

  /** Moves the window so that a place of a page is in its middle, at this share of its height. */
  scrollTo(pageIndex: number, x: number, y: number, share: number): void {
    const view = this.view(pageIndex);
    if (view === undefined) return;
    const [left = 0, top = 0] = view.viewport.convertToViewportPoint(x, y);
    this.container.scrollTo({
      left: view.div.offsetLeft + left - this.container.clientWidth / 2,
      top: view.div.offsetTop + top - this.container.clientHeight * share,
    });
  }

  /** Whether a place of a page is in the window, not just at its edge. */
  sees(pageIndex: number, x: number, y: number): boolean {
    const view = this.view(pageIndex);
    if (view === undefined) return false;
    const [, below = 0] = view.viewport.convertToViewportPoint(x, y);
    const top = view.div.offsetTop + below - this.container.scrollTop;
    return top > 24 && top < this.container.clientHeight - 48;
  }

  /** The page under a point of the screen. */
  at(clientX: number, clientY: number): PageOnScreen | undefined {
    const frame = this.container.getBoundingClientRect();
    const pageIndex = this.indexAt(clientY - frame.top + this.container.scrollTop);
    const { left, right } = this.view(pageIndex)?.div.getBoundingClientRect() ?? frame;
    if (clientX < left || clientX > right) return undefined;
    return this.onScreen(pageIndex);
  }

  onScreen(pageIndex: number): PageOnScreen | undefined {
    const view = this.view(pageIndex);
    if (view === undefined) return undefined;
    const plain = view.viewport.clone({ scale: 1 });
    return {
      pageIndex,
      element: view.div,
      textLayer: view.textLayer?.div,
      width: plain.width,
      height: plain.height,
      matrix: plain.transform,
      scale: view.viewport.scale,
      toPage: (clientX, clientY) => {
        const { left, top } = view.div.getBoundingClientRect();
        return toPage(view, clientX - left, clientY - top);
      },
    };
  }

  /** The pages that are seen now. */
  seen(): number[] {
    const { scrollTop, clientHeight } = this.container;
    const [first, last] = [this.indexAt(scrollTop), this.indexAt(scrollTop + clientHeight)];
    return Array.from({ length: last - first + 1 }, (_none, place) => first + place);
  }

  /** The last page that begins above a place in the window's scroll height. */
  private indexAt(top: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.view(middle)?.div.offsetTop ?? 0) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function toPage(view: PageView, left: number, top: number): [number, number] {
  const [x = 0, y = 0] = view.viewport.convertToPdfPoint(left, top);
  return [x, y];
}
