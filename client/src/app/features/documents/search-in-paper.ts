import { computed, Injectable, signal } from '@angular/core';
import type { TextHit } from 'dienhong/domain';
import { PageText, type TextRun } from './page-text';

/** One hit in the paper. */
export interface PaperHit extends TextHit {
  readonly pageIndex: number;
}

/** The pages of a paper as far as searching needs them. */
export interface SearchedPaper {
  readonly pages: number;
  text(pageIndex: number): Promise<TextRun[]>;
}

/** More hits than anybody walks through. */
const mostHits = 2_000;
/** A paper of thousands of pages must not hold the page still: let others work after so many milliseconds. */
const breath = 12;
/** Hits are shown at most this often, milliseconds: each showing draws marks and counts anew. */
const showing = 150;
/** Pages asked for ahead, so that reading one and searching another go on at once. */
const ahead = 4;

/** Searches the paper that is open: "dai bieu" finds "đại biểu". Hits appear as pages are read. */
@Injectable()
export class SearchInPaper {
  private readonly texts = new Map<number, Promise<PageText>>();
  private readonly known = new Map<number, PageText>();
  private readonly found = signal<readonly PaperHit[]>([]);
  private readonly stood = signal<number | undefined>(undefined);
  private readonly read = signal(1);
  private paper: SearchedPaper | undefined;
  private asked = '';
  private turn = 0;

  readonly hits = this.found.asReadonly();
  /** Place of the hit one stands at among the hits. */
  readonly at = this.stood.asReadonly();
  /** How much of the paper has been searched, from 0 to 1. */
  readonly share = this.read.asReadonly();
  readonly current = computed(() => {
    const at = this.stood();
    return at === undefined ? undefined : this.found()[at];
  });
  readonly byPage = computed(() => {
    const pages = new Map<number, PaperHit[]>();
    for (const hit of this.found()) {
      const page = pages.get(hit.pageIndex);
      if (page === undefined) pages.set(hit.pageIndex, [hit]);
      else page.push(hit);
    }
    return pages;
  });

  turnTo(paper: SearchedPaper | undefined): void {
    this.paper = paper;
    this.texts.clear();
    this.known.clear();
    this.clear();
  }

  clear(): void {
    this.turn += 1;
    this.asked = '';
    this.found.set([]);
    this.stood.set(undefined);
    this.read.set(1);
  }

  /** Searches from the page one is at to the end, then from the beginning; stands at the first hit. */
  async search(words: string, fromPage: number): Promise<void> {
    if (words.trim() === this.asked) return;
    this.clear();
    this.asked = words.trim();
    const { paper, turn } = this;
    if (paper === undefined || this.asked === '') return;
    this.read.set(0);
    let hits: readonly PaperHit[] = [];
    let [rested, shown] = [performance.now(), 0];
    for (let step = 0; step < paper.pages && hits.length < mostHits; step += 1) {
      const pageIndex = (fromPage + step) % paper.pages;
      for (let next = 1; next <= ahead && step + next < paper.pages; next += 1) {
        // Whoever comes to that page hears of its failure.
        this.pageText(paper, (pageIndex + next) % paper.pages).catch(() => undefined);
      }
      const page = await this.pageText(paper, pageIndex);
      if (turn !== this.turn) return;
      const here = page.find(this.asked).map((hit) => ({ ...hit, pageIndex }));
      // From the page one is at to the last come first in time, not in place.
      if (here.length > 0) {
        hits = pageIndex >= fromPage ? [...hits, ...here] : inserted(hits, here, fromPage);
      }
      const now = performance.now();
      // The first hit at once: there one stands.
      if (now - shown > showing || (hits.length > 0 && this.found().length === 0)) {
        this.show(hits, (step + 1) / paper.pages, fromPage);
        shown = now;
      }
      if (now - rested < breath) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.turn) return;
      rested = performance.now();
    }
    this.show(hits, 1, fromPage);
  }

  /** The next hit or the one before, round the paper. */
  step(by: 1 | -1): void {
    const count = this.found().length;
    if (count > 0) this.stood.update((at) => ((at ?? -by) + by + count) % count);
  }

  standAt(place: number): void {
    this.stood.set(place);
  }

  /** Where a hit lies in the letters of its page, once the page was read. */
  lettersOf(hit: PaperHit): { start: number; end: number } | undefined {
    return this.known.get(hit.pageIndex)?.letters(hit);
  }

  excerptOf(hit: PaperHit): [string, string, string] {
    return this.known.get(hit.pageIndex)?.excerpt(hit) ?? ['', '', ''];
  }

  private show(hits: readonly PaperHit[], share: number, fromPage: number): void {
    // Hits before the present one push it on; whoever stands somewhere stays there.
    const current = this.current();
    this.found.set(hits);
    this.read.set(share);
    if (hits.length === 0) return;
    const kept = current === undefined ? -1 : hits.indexOf(current);
    const first = hits.findIndex(({ pageIndex }) => pageIndex >= fromPage);
    this.stood.set(kept !== -1 ? kept : Math.max(0, first));
  }

  private pageText(paper: SearchedPaper, pageIndex: number): Promise<PageText> {
    const asked = this.texts.get(pageIndex) ?? this.readPage(paper, pageIndex);
    this.texts.set(pageIndex, asked);
    return asked;
  }

  private async readPage(paper: SearchedPaper, pageIndex: number): Promise<PageText> {
    try {
      const text = new PageText(await paper.text(pageIndex));
      if (paper === this.paper) this.known.set(pageIndex, text);
      return text;
    } catch (error) {
      // Asked again with the next search.
      if (paper === this.paper) this.texts.delete(pageIndex);
      throw error;
    }
  }
}

/** Pages before the first one come in their order, ahead of what was found from there on. */
function inserted(
  hits: readonly PaperHit[],
  here: readonly PaperHit[],
  fromPage: number,
): readonly PaperHit[] {
  const place = hits.findIndex(({ pageIndex }) => pageIndex >= fromPage);
  return place === -1
    ? [...hits, ...here]
    : [...hits.slice(0, place), ...here, ...hits.slice(place)];
}
