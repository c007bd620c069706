import { findInText, foldVietnamese, type FoldedText, type TextHit } from 'dienhong/domain';

/** A run of text as the paper has it; `endsLine` where the line ends after it. */
export interface TextRun {
  readonly text: string;
  readonly endsLine: boolean;
}

/** From `start` up to and without `end` in the letters of the page's runs, line ends not counted. */
export interface LetterRange {
  readonly start: number;
  readonly end: number;
}

/** The text of one page: to search in with line ends, to be found again on the page without them. */
export class PageText {
  readonly text: string;
  /** Places of the line ends in `text`. */
  private readonly lineEnds: readonly number[];
  private folding: FoldedText | undefined;

  constructor(runs: readonly TextRun[]) {
    const lineEnds: number[] = [];
    let text = '';
    for (const run of runs) {
      text += run.text;
      if (!run.endsLine) continue;
      lineEnds.push(text.length);
      text += '\n';
    }
    this.text = text;
    this.lineEnds = lineEnds;
  }

  /** Every place where the words stand, whatever their marks and letter case. */
  find(words: string): TextHit[] {
    this.folding ??= foldVietnamese(this.text);
    return findInText(words, this.text, this.folding);
  }

  /** Where a hit lies in the letters of the page. */
  letters({ start, end }: Pick<TextHit, 'start' | 'end'>): LetterRange {
    return { start: start - this.lineEndsBefore(start), end: end - this.lineEndsBefore(end) };
  }

  /** A hit with some words on both sides, on one line, for the list of hits. */
  excerpt({ start, end }: Pick<TextHit, 'start' | 'end'>, around = 32): [string, string, string] {
    const flat = (text: string): string => text.replace(/\s+/gu, ' ');
    const before = this.text.slice(Math.max(0, start - around), start);
    const after = this.text.slice(end, end + around);
    return [
      (start > around ? '…' : '') + flat(before.replace(/^\S*\s/u, '')),
      flat(this.text.slice(start, end)),
      flat(after.replace(/\s\S*$/u, '')) + (end + around < this.text.length ? '…' : ''),
    ];
  }

  private lineEndsBefore(place: number): number {
    let [low, high] = [0, this.lineEnds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lineEnds[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
