import { computed, Injectable, signal } from '@angular/core';
import type { PdfViewer } from './pdf-viewer';
import type { Fit } from './paper-window';

/** The paper in the window: where one is, and how one goes elsewhere. Provided by the reader. */
@Injectable()
export class OpenPaper {
  readonly viewer = signal<PdfViewer | undefined>(undefined);
  /** The page one is at, from 1. */
  readonly page = signal(1);
  readonly scale = signal(1);
  readonly fit = signal<Fit>('width');
  /** Rises whenever the window shows another piece. */
  readonly views = signal(0);
  readonly pages = computed(() => this.viewer()?.pages ?? 0);
  private hand: () => void = () => undefined;

  /** Hears when the reader's own hand moves the window. */
  onMoved(listener: () => void): void {
    this.hand = listener;
  }

  moved(): void {
    this.hand();
  }

  /** Numbers from 0 of the pages in view. */
  seen(): readonly number[] {
    this.views();
    return this.viewer()?.seen() ?? [];
  }

  goTo(page: number): void {
    const wanted = Math.min(this.pages(), Math.max(1, Math.round(page)));
    if (!Number.isFinite(wanted) || wanted < 1) return;
    this.moved();
    void this.viewer()?.goTo(wanted);
  }

  show(place: { pageIndex: number; x: number; y: number }): void {
    this.moved();
    void this.viewer()?.show(place.pageIndex, place.x, place.y);
  }

  /** Shows a place only if it is out of sight. */
  reveal(place: { pageIndex: number; x: number; y: number }): void {
    if (this.viewer()?.sees(place.pageIndex, place.x, place.y) === false) this.show(place);
  }

  zoomBy(factor: number): void {
    this.moved();
    this.viewer()?.zoomBy(factor);
  }

  fitTo(fit: Exclude<Fit, 'free'>): void {
    this.moved();
    this.viewer()?.fitTo(fit);
    this.fit.set(fit);
  }
}
