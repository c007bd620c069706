import {
  AnnotationEditorType,
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  InvalidPDFException,
  PasswordException,
  PixelsPerInch,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  EventBus,
  LinkTarget,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { Gestures } from './gestures';
import { PagesInWindow, type PageView } from './pages-in-window';
import type { Fit, PageOnScreen, PaperFailure, ViewerEvents, WindowPlace } from './paper-window';
import type { TextRun } from './page-text';
import { silentWords } from './silent-words';

// The one file that speaks with pdf.js. Editors and scripts of a PDF are never wired: what was uploaded is only shown.
GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';

const [smallest, largest] = [0.25, 5];
/** Room beside a page that fits the width, pixels. */
const margin = 12;
/** Pixels that the pictures of all pages may take on a phone or tablet: Safari gives a page 256 MB for all. */
const touchPixels = 5 * 1024 * 1024;
/** A picture is drawn again only when the fingers rest, milliseconds. */
const restMs = 300;

/** pdf.js' own view of a page; without `pdfPage` its size is only guessed. */
interface LoadedPageView extends PageView {
  readonly pdfPage: PDFPageProxy | null;
  setPdfPage(page: PDFPageProxy): void;
}

/** A paper in a window: scrolled, zoomed, measured in PDF points. */
export class PdfViewer {
  private readonly bus = new EventBus();
  private readonly viewer: PDFViewer;
  private readonly ends = new AbortController();
  private readonly sizes: ResizeObserver;
  private readonly lying: PagesInWindow;
  private fit: Fit = 'width';

  private constructor(
    private readonly paper: PDFDocumentProxy,
    private readonly container: HTMLDivElement,
    private readonly events: ViewerEvents,
  ) {
    const linkService = new PDFLinkService({
      eventBus: this.bus,
      externalLinkTarget: LinkTarget.BLANK,
      externalLinkRel: 'noopener noreferrer nofollow',
    });
    const touch = matchMedia('(pointer: coarse)').matches;
    const options = {
      container,
      eventBus: this.bus,
      linkService,
      l10n: silentWords as never,
      annotationMode: AnnotationMode.ENABLE,
      annotationEditorMode: AnnotationEditorType.DISABLE,
      enableSelectionRendering: false,
      enableAutoLinking: false,
      removePageBorders: true,
      imageResourcesPath: '/pdfjs/images/',
      ...(touch ? { maxCanvasPixels: touchPixels } : {}),
      abortSignal: this.ends.signal,
    };
    this.viewer = new PDFViewer(options);
    this.lying = new PagesInWindow(container, paper.numPages, (page) => this.view(page));
    linkService.setViewer(this.viewer);
    linkService.setDocument(paper);
    this.listen();
    new Gestures(container, this.ends.signal, {
      moved: events.moved,
      zoom: (factor, at) => {
        this.zoomBy(factor, at);
      },
    });
    this.sizes = new ResizeObserver(() => {
      this.fitAgain();
    });
    this.sizes.observe(container);
    this.viewer.setDocument(paper);
  }

  /** Opens a paper from our own server by ranges: only what is looked at travels. */
  static async open(
    address: string,
    container: HTMLDivElement,
    events: ViewerEvents,
    given: AbortSignal,
  ): Promise<PdfViewer> {
    const loading = getDocument({
      url: address,
      rangeChunkSize: 65_536,
      disableAutoFetch: true,
      disableStream: true,
      cMapUrl: '/pdfjs/cmaps/',
      standardFontDataUrl: '/pdfjs/standard_fonts/',
      iccUrl: '/pdfjs/iccs/',
      wasmUrl: '/pdfjs/wasm/',
      useWasm: false,
      enableXfa: false,
      maxImageSize: 50_000_000,
    });
    given.addEventListener('abort', () => void loading.destroy());
    const paper = await loading.promise;
    given.throwIfAborted();
    return new PdfViewer(paper, container, events);
  }

  /** Why a paper could not be opened; undefined when it is not the paper's fault. */
  static failureOf(error: unknown): PaperFailure | undefined {
    if (error instanceof PasswordException) return 'encrypted';
    return error instanceof InvalidPDFException ? 'damaged' : undefined;
  }

  get pages(): number {
    return this.paper.numPages;
  }

  get scale(): number {
    return this.viewer.currentScale;
  }

  /** Shows the top of a page, from 1. */
  async goTo(page: number): Promise<void> {
    await this.ensure(page - 1);
    this.viewer.scrollPageIntoView({ pageNumber: page });
  }

  /** Shows a place of a page, PDF points, somewhat above the middle of the window. */
  async show(pageIndex: number, x: number, y: number): Promise<void> {
    await this.ensure(pageIndex);
    this.lying.scrollTo(pageIndex, x, y, 0.35);
  }

  /** Where the window is: the page in its middle and how much of its width is seen. */
  place(): WindowPlace | undefined {
    return this.lying.place();
  }

  /** Shows what somebody else's window shows: its middle in our middle, and at least its width. */
  async follow(place: WindowPlace): Promise<void> {
    await this.ensure(place.page - 1);
    const room = this.container.clientWidth - 2;
    const view = this.view(place.page - 1);
    if (view === undefined || room <= 0) return;
    const wanted = room / place.width / PixelsPerInch.PDF_TO_CSS_UNITS;
    const scale = Math.min(largest, Math.max(smallest, Math.floor(wanted * 100) / 100));
    if (Math.abs(scale / this.scale - 1) > 0.012) {
      this.fit = 'free';
      this.viewer.updateScale({ drawingDelay: restMs, scaleFactor: scale / this.scale });
    }
    this.lying.scrollTo(place.page - 1, place.x, place.y, 0.5);
  }

  zoomBy(factor: number, at?: readonly [number, number]): void {
    const wanted = Math.min(largest, Math.max(smallest, this.scale * factor));
    if (wanted === this.scale) return;
    this.fit = 'free';
    const { left, top, width, height } = this.container.getBoundingClientRect();
    const [x, y] = at ?? [left + width / 2, top + height / 2];
    const { offsetLeft, offsetTop } = this.container;
    this.viewer.updateScale({
      drawingDelay: restMs,
      scaleFactor: wanted / this.scale,
      origin: [x - left + offsetLeft, y - top + offsetTop],
    });
  }

  /** Keeps the page as wide as the window, or wholly in it, also when the window changes. */
  fitTo(fit: Exclude<Fit, 'free'>): void {
    this.fit = fit;
    this.fitAgain();
    if (fit === 'page')
      this.viewer.scrollPageIntoView({ pageNumber: this.viewer.currentPageNumber });
  }

  /** The page under a point of the screen. */
  pageAt(clientX: number, clientY: number): PageOnScreen | undefined {
    return this.lying.at(clientX, clientY);
  }

  /** A page, drawn or not. */
  onScreen(pageIndex: number): PageOnScreen | undefined {
    return this.lying.onScreen(pageIndex);
  }

  /** Whether a place of a page is in the window. */
  sees(pageIndex: number, x: number, y: number): boolean {
    return this.lying.sees(pageIndex, x, y);
  }

  /** The pages that are seen now, from 0. */
  seen(): number[] {
    return this.lying.seen();
  }

  async text(pageIndex: number): Promise<TextRun[]> {
    const page = await this.paper.getPage(pageIndex + 1);
    const { items } = await page.getTextContent({ disableNormalization: true });
    return items.flatMap((item) =>
      'str' in item ? [{ text: item.str, endsLine: item.hasEOL }] : [],
    );
  }

  /** Draws a page small, at most so wide; aborting the signal gives up. */
  async thumbnail(
    pageIndex: number,
    canvas: HTMLCanvasElement,
    width: number,
    given: AbortSignal,
  ): Promise<void> {
    const pdfPage = await this.paper.getPage(pageIndex + 1);
    if (given.aborted) return;
    const plain = pdfPage.getViewport({ scale: 1 });
    const viewport = pdfPage.getViewport({ scale: width / plain.width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const drawing = pdfPage.render({ canvas, viewport });
    given.addEventListener('abort', () => {
      drawing.cancel();
    });
    await drawing.promise;
    // Lets pdf.js forget what the page was drawn from, unless it is also open in the window.
    this.bus.dispatch('thumbnailrendered', { source: this, pageNumber: pageIndex + 1, pdfPage });
  }

  async close(): Promise<void> {
    this.sizes.disconnect();
    this.viewer.setDocument(null);
    this.ends.abort();
    await this.paper.loadingTask.destroy();
  }

  private listen(): void {
    const drawn = ({ pageNumber }: { pageNumber: number }): void => {
      this.events.drawn(pageNumber - 1);
    };
    this.bus.on('pagesinit', () => {
      this.fitAgain();
      this.container.scrollTop = 0;
      for (let page = 0; page < this.pages; page += 1) {
        this.view(page)?.div.setAttribute('aria-label', this.events.pageName(page + 1));
      }
      this.events.ready();
    });
    // A page is emptied before it is drawn again; what we put on it is put back at once.
    this.bus.on('pagerender', drawn);
    this.bus.on('pagerendered', drawn);
    this.bus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
      this.events.textReady(pageNumber - 1);
    });
    this.bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
      this.events.page(pageNumber);
    });
    this.bus.on('scalechanging', ({ scale }: { scale: number }) => {
      this.events.scale(scale, this.fit);
    });
    this.bus.on('updateviewarea', () => {
      this.events.viewed();
    });
  }

  private fitAgain(): void {
    if (this.fit === 'free' || this.container.clientWidth === 0) return;
    const view = this.view(this.viewer.currentPageNumber - 1);
    if (view === undefined) return;
    const plain = view.viewport.clone({ scale: PixelsPerInch.PDF_TO_CSS_UNITS });
    const wide = (this.container.clientWidth - margin * 2) / plain.width;
    const high = (this.container.clientHeight - margin) / plain.height;
    const wanted = this.fit === 'width' ? Math.min(wide, 2.5) : Math.min(wide, high);
    this.viewer.currentScale = Math.max(smallest, wanted);
  }

  private view(pageIndex: number): LoadedPageView | undefined {
    return this.viewer.getPageView(pageIndex) as LoadedPageView | undefined;
  }

  /** Pages that were never looked at have the size of the first one until they are known. */
  private async ensure(pageIndex: number): Promise<void> {
    const page = await this.paper.getPage(pageIndex + 1);
    const view = this.view(pageIndex);
    if (view?.pdfPage === null) view.setPdfPage(page);
  }
}
