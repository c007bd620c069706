/** How the page is fitted: to the width of the window, wholly into it, or as the reader zoomed. */
export type Fit = 'width' | 'page' | 'free';

/** Why a paper cannot be shown although it arrived. */
export type PaperFailure = 'damaged' | 'encrypted';

/** Where a window on a paper is: page from 1, its middle and the width that is seen, PDF points. */
export interface WindowPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A page as it lies on the screen now. */
export interface PageOnScreen {
  /** From 0. */
  readonly pageIndex: number;
  readonly element: HTMLElement;
  /** Absent until the page's text is laid out. */
  readonly textLayer: HTMLElement | undefined;
  /** Size as shown at a scale of one pixel to a point. */
  readonly width: number;
  readonly height: number;
  /** From PDF points to those pixels. */
  readonly matrix: readonly number[];
  /** Pixels on the screen to a point. */
  readonly scale: number;
  toPage(clientX: number, clientY: number): [number, number];
}

/** What the window tells the reader. Pages from 0, but `page` from 1 as people count. */
export interface ViewerEvents {
  readonly ready: () => void;
  readonly drawn: (pageIndex: number) => void;
  readonly textReady: (pageIndex: number) => void;
  readonly page: (page: number) => void;
  readonly scale: (scale: number, fit: Fit) => void;
  /** The window shows another piece of the paper, whoever moved it. */
  readonly viewed: () => void;
  /** The reader's own hand scrolled or zoomed. */
  readonly moved: () => void;
  readonly pageName: (page: number) => string;
}
