import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text of one line with its place from the top left of the page, in points. */
export interface ReadText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A straight rule. */
export interface ReadRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a reader finds on a page. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly rules: readonly ReadRule[];
  /** All words of the page with single spaces. */
  readonly words: string;
}

/** Reads a PDF back with pdf.js, page by page. */
export async function readPaper(bytes: Uint8Array): Promise<ReadPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const texts = content.items.flatMap((item): ReadText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size = 0, , , , left = 0, up = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, baseline: height - up, size }];
    });
    const words = content.items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/gu, ' ')
      .normalize('NFC');
    const { fnArray, argsArray } = await page.getOperatorList();
    const rules = fnArray.flatMap((operation: number, index: number): ReadRule[] => {
      if (operation !== OPS.constructPath) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(
        (argsArray[index] as [number, unknown, Float32Array])[2],
      );
      return [{ left, top, right, bottom }];
    });
    pages.push({ width, height, texts, rules, words });
  }
  await task.destroy();
  return pages;
}

/** The first text that begins so; fails with what is there instead. */
export function textBeginning(page: ReadPage | undefined, beginning: string): ReadText {
  const found = page?.texts.find(({ text }) => text.startsWith(beginning));
  if (found) return found;
  throw new Error(
    `"${beginning}" is not among: ${page?.texts.map(({ text }) => text).join(' | ')}`,
  );
}

/** Names of the fonts of a PDF whose outlines are inside the file, and of all its fonts. */
export function fontsOf(bytes: Uint8Array): { readonly all: string[]; readonly embedded: number } {
  const source = Buffer.from(bytes).toString('latin1');
  const names = [...source.matchAll(/\/FontName \/([A-Z]{6}\+[\w-]+)/gu)].map((match) => match[1]);
  return {
    all: names.filter((name) => name !== undefined).sort(),
    embedded: [...source.matchAll(/\/FontFile2 /gu)].length,
  };
}
