/** Text made ready for searching, with the way back to the text it came from. */
export interface FoldedText {
  readonly text: string;
  /** For each place in `text` the place in the original; one more at the end for the original's length. */
  readonly origins: Uint32Array;
}

const marks = /\p{M}+/gu;
const space = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]$/u;
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/u;
const known = new Map<string, string>();

/**
 * Makes "Đại biểu", "ĐẠI BIỂU" and "dai bieu" the same: decomposed, without marks, đ as d, lower case, each run of
 * white space one blank. The reader searches in it and lights up the original.
 */
export function foldVietnamese(original: string): FoldedText {
  // The most that one unit takes apart into is a Hangul syllable: three letters.
  const origins = new Uint32Array(original.length * 3 + 1);
  let text = '';
  let place = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    const repeatedBlank = folded === ' ' && text.endsWith(' ');
    if (!repeatedBlank) {
      for (let unit = 0; unit < folded.length; unit += 1) origins[text.length + unit] = place;
      text += folded;
    }
    place += letter.length;
  }
  origins[text.length] = original.length;
  return { text, origins: origins.slice(0, text.length + 1) };
}

function foldLetter(letter: string): string {
  const remembered = known.get(letter);
  if (remembered !== undefined) return remembered;
  const folded = invisible.test(letter)
    ? ''
    : space.test(letter)
      ? ' '
      : letter.toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd');
  known.set(letter, folded);
  return folded;
}
