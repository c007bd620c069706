import type { AnnotationPart } from 'dienhong/contracts';
import type { AnnotationQuote } from 'dienhong/domain';
import { mergeLines, type Box } from './line-merging';
import type { LetterRange } from './page-text';
import type { PageOnScreen } from './paper-window';

/** Words that were marked: where they lie on each page, and what they say. */
export interface MarkedText {
  readonly parts: readonly AnnotationPart[];
  readonly quote: AnnotationQuote;
}

/** Letters of quote and of what stands around it that are kept. */
const [mostExact, mostAround] = [8_000, 32];
const mostQuads = 400;
const mostParts = 40;

/** What is selected on the pages, or undefined when nothing of them is. */
export function readSelection(
  range: Range,
  pageOf: (pageIndex: number) => PageOnScreen | undefined,
): MarkedText | undefined {
  const parts: AnnotationPart[] = [];
  const exact: string[] = [];
  let [prefix, suffix] = ['', ''];
  for (const { layer, pageIndex } of touchedLayers(range)) {
    const page = pageOf(pageIndex);
    const within = withinLayer(range, layer);
    if (page === undefined || within === undefined || parts.length >= mostParts) continue;
    const quads = quadsOf(within, page);
    const words = wordsOf(within);
    if (quads.length === 0 || words.trim() === '') continue;
    if (parts.length === 0) prefix = wordsOf(upTo(layer, within)).slice(-mostAround);
    suffix = wordsOf(from(layer, within)).slice(0, mostAround);
    parts.push({ pageIndex, quads });
    exact.push(words);
  }
  if (parts.length === 0) return undefined;
  const whole = tidy(exact.join('\n')).trim();
  return {
    parts,
    quote: { exact: whole.slice(0, mostExact), prefix: tidy(prefix), suffix: tidy(suffix) },
  };
}

/** The lines of some letters of a page, as quads in PDF points; nothing while the page's text is not laid out. */
export function quadsOfLetters(page: PageOnScreen, { start, end }: LetterRange): number[][] {
  if (page.textLayer === undefined) return [];
  const range = document.createRange();
  let [place, begun] = [0, false];
  for (const node of textNodes(page.textLayer)) {
    const next = place + node.data.length;
    if (!begun && start < next) {
      range.setStart(node, start - place);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - place);
      return quadsOf(range, page);
    }
    place = next;
  }
  return [];
}

function touchedLayers(range: Range): { layer: HTMLElement; pageIndex: number }[] {
  const whole = range.commonAncestorContainer;
  const element = whole instanceof Element ? whole : whole.parentElement;
  const own = element?.closest<HTMLElement>('.textLayer');
  const layers = own ? [own] : [...(element?.querySelectorAll<HTMLElement>('.textLayer') ?? [])];
  return layers
    .filter((layer) => range.intersectsNode(layer))
    .map((layer) => {
      const page = layer.closest<HTMLElement>('.page');
      return { layer, pageIndex: Number(page?.dataset['pageNumber'] ?? 0) - 1 };
    });
}

/** The piece of a range that lies in one page's text. */
function withinLayer(range: Range, layer: HTMLElement): Range | undefined {
  const within = document.createRange();
  within.selectNodeContents(layer);
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) {
    within.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) {
    within.setEnd(range.endContainer, range.endOffset);
  }
  return within.collapsed ? undefined : within;
}

function upTo(layer: HTMLElement, within: Range): Range {
  const before = document.createRange();
  before.setStart(layer, 0);
  before.setEnd(within.startContainer, within.startOffset);
  return before;
}

function from(layer: HTMLElement, within: Range): Range {
  const after = document.createRange();
  after.selectNodeContents(layer);
  after.setStart(within.endContainer, within.endOffset);
  return after;
}

function quadsOf(range: Range, page: PageOnScreen): number[][] {
  const boxes: Box[] = [];
  for (const { node, start, end } of pieces(range)) {
    if (start === end) continue;
    const piece = document.createRange();
    piece.setStart(node, start);
    piece.setEnd(node, end);
    boxes.push(...piece.getClientRects());
  }
  return mergeLines(boxes)
    .slice(0, mostQuads)
    .map(({ left, top, right, bottom }) =>
      [
        page.toPage(left, top),
        page.toPage(right, top),
        page.toPage(left, bottom),
        page.toPage(right, bottom),
      ]
        .flat()
        .map((number) => Math.round(number * 10) / 10),
    );
}

/** The letters of a range; pdf.js ends a line with an element of its own. */
function wordsOf(range: Range): string {
  let words = '';
  for (const { node, start, end } of pieces(range)) {
    words += node.data.slice(start, end);
    if (end === node.data.length && node.parentElement?.nextElementSibling?.tagName === 'BR') {
      words += '\n';
    }
  }
  return words;
}

function pieces(range: Range): { node: Text; start: number; end: number }[] {
  const root = range.commonAncestorContainer;
  const nodes = root instanceof Text ? [root] : textNodes(root);
  return nodes
    .filter((node) => range.intersectsNode(node))
    .map((node) => ({
      node,
      start: node === range.startContainer ? range.startOffset : 0,
      end: node === range.endContainer ? range.endOffset : node.data.length,
    }));
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  return nodes;
}

function tidy(words: string): string {
  return words.normalize('NFC').replace(/[^\S\n]+/gu, ' ');
}
