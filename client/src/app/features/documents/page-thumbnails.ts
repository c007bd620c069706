import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  output,
  untracked,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { MarksStore } from './marks-store';
import { OpenPaper } from './open-paper';

/** Width of a small page, pixels of the page's own style. */
const width = 112;

/** The pages small, one below the other; each is drawn when it comes into view and not before. */
@Component({
  selector: 'dh-page-thumbnails',
  imports: [TranslocoDirective],
  template: `
    <nav *transloco="let t; prefix: 'documents'" [attr.aria-label]="t('thumbnails.title')">
      @for (page of pages(); track page) {
        <button
          type="button"
          [attr.data-page]="page"
          [attr.aria-label]="t('page', { page })"
          [attr.aria-current]="page === open.page() ? 'page' : null"
          (click)="go(page)"
        >
          <canvas width="112" height="158"></canvas>
          <span class="figures">
            {{ page }}
            @if (marks.byPage().has(page - 1)) {
              <span class="marked" [attr.aria-label]="t('thumbnails.marked')" role="img"></span>
            }
          </span>
        </button>
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--mat-sys-surface-container);
    }
    nav {
      display: grid;
      justify-items: center;
      padding: 0.5rem 0;
    }
    button {
      display: grid;
      justify-items: center;
      gap: 0.25rem;
      padding: 0.5rem;
      border: 0;
      border-radius: var(--dh-radius-small);
      font: inherit;
      font-size: 0.875rem;
      color: inherit;
      background: transparent;
      cursor: pointer;
      content-visibility: auto;
      contain-intrinsic-size: auto 128px auto 210px;
    }
    canvas {
      width: 112px;
      height: auto;
      background: #ffffff;
      box-shadow: 0 0 0 1px var(--mat-sys-outline-variant);
    }
    [aria-current] canvas {
      box-shadow: 0 0 0 3px var(--mat-sys-primary);
    }
    [aria-current] {
      font-weight: 700;
    }
    .marked {
      display: inline-block;
      width: 0.5rem;
      height: 0.5rem;
      margin-left: 0.25rem;
      border-radius: 50%;
      background: var(--dh-now);
      vertical-align: middle;
    }
  `,
})
export class PageThumbnails {
  readonly gone = output();

  protected readonly open = inject(OpenPaper);
  protected readonly marks = inject(MarksStore);
  protected readonly pages = computed(() =>
    Array.from({ length: this.open.pages() }, (_none, place) => place + 1),
  );
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly wanted = new Set<HTMLElement>();
  private readonly drawn = new WeakSet<HTMLElement>();
  private readonly ends = new AbortController();
  private busy = false;

  constructor() {
    const watch = new IntersectionObserver((entries) => this.seen(entries), {
      root: this.host,
      rootMargin: '200px',
    });
    inject(DestroyRef).onDestroy(() => {
      watch.disconnect();
      this.ends.abort();
    });
    afterRenderEffect(() => {
      if (this.pages().length === 0) return;
      for (const button of this.host.querySelectorAll('[data-page]')) watch.observe(button);
    });
    afterRenderEffect(() => {
      const page = this.open.page();
      this.pages();
      this.host
        .querySelector(`[data-page="${String(page)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected go(page: number): void {
    this.open.goTo(page);
    this.gone.emit();
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const button = target as HTMLElement;
      if (isIntersecting && !this.drawn.has(button)) this.wanted.add(button);
      else this.wanted.delete(button);
    }
    void this.draw();
  }

  /** One after the other, and only those still in view: the page that is read comes first. */
  private async draw(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let [button] = this.wanted; button !== undefined; [button] = this.wanted) {
      this.wanted.delete(button);
      const canvas = button.querySelector('canvas');
      const viewer = untracked(this.open.viewer);
      if (canvas === null || viewer === undefined || this.ends.signal.aborted) break;
      const pixels = width * Math.min(2, devicePixelRatio);
      const page = Number(button.dataset['page']) - 1;
      try {
        await viewer.thumbnail(page, canvas, pixels, this.ends.signal);
        this.drawn.add(button);
      } catch {
        // A page that cannot be drawn small stays white; the window says what is wrong with it.
      }
    }
    this.busy = false;
  }
}
