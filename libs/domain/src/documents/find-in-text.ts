import { foldVietnamese, type FoldedText } from './fold-vietnamese.js';

/** Where in the original the words were found: from `start` up to and without `end`. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
  /** Also the tone marks are as they were typed. */
  readonly exact: boolean;
}

/** Every place where the words stand, whatever their marks and letter case; overlapping hits count once. */
export function findInText(
  words: string,
  original: string,
  folded: FoldedText = foldVietnamese(original),
): TextHit[] {
  const wanted = foldVietnamese(words.trim()).text;
  if (wanted === '') return [];
  const typed = plain(words.trim());
  const hits: TextHit[] = [];
  for (
    let found = folded.text.indexOf(wanted);
    found !== -1;
    found = folded.text.indexOf(wanted, found + wanted.length)
  ) {
    const start = folded.origins[found] ?? 0;
    const end = folded.origins[found + wanted.length] ?? original.length;
    hits.push({ start, end, exact: plain(original.slice(start, end)) === typed });
  }
  return hits;
}

/** Marks kept, all else alike. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
