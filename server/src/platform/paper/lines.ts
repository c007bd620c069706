import { fontStyle, type FontStyle } from './fonts.js';
import type { PaperSpan } from './paper.js';

/** Width of a text in a style at the size being set. */
export type Measure = (text: string, style: FontStyle) => number;

/** Text of one style inside a word. */
export interface WordPart {
  readonly text: string;
  readonly style: FontStyle;
  readonly width: number;
}

/** What stands between two spaces; `bound` forbids a line break after it. */
export interface Word {
  readonly parts: readonly WordPart[];
  readonly width: number;
  readonly bound: boolean;
}

/** Words of one line and their natural width with single spaces. */
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
  /** Ends a paragraph: is not stretched to the margin. */
  readonly last: boolean;
}

/** Splits spans into words, keeping a word whole when its style changes inside. */
export function toWords(spans: readonly PaperSpan[], measure: Measure): Word[] {
  const words: { parts: WordPart[]; bound: boolean }[] = [];
  let open: WordPart[] = [];
  const close = (bound: boolean): void => {
    if (open.length > 0) words.push({ parts: open, bound });
    open = [];
  };
  for (const span of spans) {
    const style = fontStyle(span.bold ?? false, span.italic ?? false);
    for (const token of span.text.normalize('NFC').split(/([ \t\u00a0])/u)) {
      if (token === '\u00a0') close(true);
      else if (token === ' ' || token === '\t') close(false);
      else if (token !== '') open.push({ text: token, style, width: measure(token, style) });
    }
  }
  close(false);
  return words.map((word) => ({
    ...word,
    width: word.parts.reduce((sum, part) => sum + part.width, 0),
  }));
}

/** Cuts a word that is wider than a line, such as a long address, into pieces that fit. */
function cut(word: Word, width: number, measure: Measure): Word[] {
  if (word.width <= width) return [word];
  const pieces: Word[] = [];
  for (const part of word.parts) {
    let text = '';
    const keep = (): void => {
      if (text === '') return;
      const piece = {
        text,
        style: part.style,
        width: measure(text, part.style),
      };
      pieces.push({ parts: [piece], width: piece.width, bound: false });
      text = '';
    };
    for (const letter of part.text) {
      if (measure(text + letter, part.style) > width) keep();
      text += letter;
    }
    keep();
  }
  return pieces;
}

/** Breaks words into lines; the first line is shorter by `indent`. */
export function breakLines(
  words: readonly Word[],
  width: number,
  measure: Measure,
  indent = 0,
): Line[] {
  const space = measure(' ', 'regular');
  const lines: Line[] = [];
  let line: Word[] = [];
  let filled = 0;
  const room = (): number => width - (lines.length === 0 ? indent : 0);
  const end = (last: boolean): void => {
    if (line.length > 0) lines.push({ words: line, width: filled, last });
    line = [];
    filled = 0;
  };
  for (const group of boundGroups(words.flatMap((word) => cut(word, width - indent, measure)))) {
    const groupWidth = widthOf(group, space);
    if (line.length > 0 && filled + space + groupWidth > room() + 0.01) end(false);
    for (const word of group) {
      // A bound group wider than a line has to break all the same.
      if (line.length > 0 && filled + space + word.width > room() + 0.01) end(false);
      filled += word.width + (line.length > 0 ? space : 0);
      line.push(word);
    }
  }
  end(true);
  return lines;
}

/** Breaks a title into lines of about equal length, so that no single word hangs below. */
export function balanceLines(words: readonly Word[], width: number, measure: Measure): Line[] {
  const greedy = breakLines(words, width, measure);
  if (greedy.length < 2) return greedy;
  let narrow = width / greedy.length;
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (breakLines(words, middle, measure).length > greedy.length) narrow = middle;
    else wide = middle;
  }
  return breakLines(words, wide, measure);
}

function boundGroups(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let group: Word[] = [];
  for (const word of words) {
    group.push(word);
    if (word.bound) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function widthOf(words: readonly Word[], space: number): number {
  const gaps = Math.max(0, words.length - 1) * space;
  return words.reduce((sum, word) => sum + word.width, gaps);
}
