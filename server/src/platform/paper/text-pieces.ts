import { breathe } from './breathe.js';
import type { Line } from './lines.js';
import type { Piece } from './paginate.js';
import type { PaperBlock, PaperSpan, PaperText } from './paper.js';
import { tablePieces } from './table-pieces.js';
import type { Typesetter } from './typesetter.js';
import { endedWith } from './wording.js';

type TextBlock = Exclude<PaperBlock, { kind: 'table' }>;

/** How the lines of a paragraph stand and hold together. */
interface Setting {
  readonly align: 'justified' | 'left' | 'centred';
  readonly indent: number;
  readonly gap: number;
  /** Stays with what follows, as a heading does. */
  readonly keepNext: boolean;
}

/** Turns the blocks of a paper into strips that can be placed on pages. */
export async function textPieces(set: Typesetter, blocks: readonly PaperBlock[]): Promise<Piece[]> {
  const all: Piece[][] = [];
  for (const [index, block] of blocks.entries()) {
    await breathe();
    all.push(piecesOf(set, block, blocks[index - 1], blocks[index + 1]));
  }
  return all.flat();
}

function piecesOf(
  set: Typesetter,
  block: PaperBlock,
  before: PaperBlock | undefined,
  after: PaperBlock | undefined,
): Piece[] {
  if (block.kind === 'table') return tablePieces(set, block);
  const lastBasis = block.kind === 'basis' && after?.kind !== 'basis';
  const pieces = blockPieces(set, block, lastBasis);
  const underTable = before?.kind === 'table' ? set.form.paragraphGap : 0;
  return pieces.map((piece, at) => (at === 0 ? { ...piece, gap: piece.gap + underTable } : piece));
}

/** The blocks with the mark that ends the text of a paper ("./.") after the last words. */
export function withEnding(blocks: readonly PaperBlock[], ending: string): PaperBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === 'table' || last.kind === 'heading') {
    return ending === '.' ? [...blocks] : [...blocks, { kind: 'paragraph', text: ending }];
  }
  if (typeof last.text === 'string') {
    return [...blocks.slice(0, -1), { ...last, text: endedWith(last.text, ending) }];
  }
  const spans = [...last.text];
  const span = spans.pop();
  if (span) spans.push({ ...span, text: endedWith(span.text, ending) });
  return [...blocks.slice(0, -1), { ...last, text: spans } as PaperBlock];
}

/** Strips for "Kính gửi": one addressee on the same line, several as a list. */
export function addresseePieces(set: Typesetter, addressees: readonly string[]): Piece[] {
  const pieces = addresseeLines(set, addressees);
  // More air below than between two paragraphs sets the address apart from the text.
  return pieces.map((piece, index) =>
    index === pieces.length - 1
      ? { ...piece, height: piece.height + set.form.paragraphGap }
      : piece,
  );
}

function addresseeLines(set: Typesetter, addressees: readonly string[]): Piece[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  const size = set.form.textSize;
  const { textWidth } = set.sheet;
  if (others.length === 0) {
    const lines = set.title(`Kính gửi: ${only}`, 'regular', size, textWidth * 0.86);
    return linePieces(set, lines, centred(set, true));
  }
  const list = addressees.map((name, index) =>
    endedWith(`- ${name}`, index === addressees.length - 1 ? '.' : ';'),
  );
  return ['Kính gửi:', ...list].flatMap((text, index) => {
    const indent = index === 0 ? set.indent * 2 : set.indent * 3;
    const lines = set.paragraph([{ text }], size, textWidth - indent);
    return linePieces(set, lines, { align: 'left', indent, gap: 2, keepNext: true });
  });
}

function blockPieces(set: Typesetter, block: TextBlock, lastBasis: boolean): Piece[] {
  const width = set.sheet.textWidth;
  const size = set.form.textSize;
  if (block.kind === 'heading') return headingPieces(set, block);
  return paragraphsOf(spansOf(block, lastBasis)).flatMap((spans) => {
    const lines = set.paragraph(spans, size, width, set.indent);
    return linePieces(set, lines, {
      align: 'justified',
      indent: set.indent,
      gap: set.form.paragraphGap,
      keepNext: false,
    });
  });
}

function headingPieces(set: Typesetter, block: TextBlock & { kind: 'heading' }): Piece[] {
  const size = set.form.textSize;
  const width = set.sheet.textWidth;
  if (block.level === 1) {
    const label = block.label ? set.title(block.label, 'bold', size, width) : [];
    const title = block.text.toLocaleUpperCase('vi');
    const lines = set.title(title, 'bold', size, width * 0.9);
    return [
      ...linePieces(set, label, centred(set, true)),
      ...linePieces(set, lines, {
        ...centred(set, true),
        gap: label.length > 0 ? 0 : 12,
      }),
    ];
  }
  const text = block.level === 2 ? block.text.toLocaleUpperCase('vi') : block.text;
  const spans = [{ text: block.label ? `${block.label} ${text}` : text, bold: true }];
  const lines = set.paragraph(spans, size, width, set.indent);
  const gap = set.form.paragraphGap + (block.level === 2 ? 3 : 0);
  return linePieces(set, lines, {
    align: 'justified',
    indent: set.indent,
    gap,
    keepNext: true,
  });
}

function centred(set: Typesetter, keepNext: boolean): Setting {
  return {
    align: 'centred',
    indent: 0,
    gap: set.form.paragraphGap * 2,
    keepNext,
  };
}

function spansOf(block: Exclude<TextBlock, { kind: 'heading' }>, lastBasis: boolean): PaperSpan[] {
  switch (block.kind) {
    case 'basis':
      return [{ text: endedWith(block.text, lastBasis ? '.' : ';'), italic: true }];
    case 'clause': {
      const title = block.title ? [{ text: ` ${block.title}`, bold: true }] : [];
      const label = { text: block.label, bold: block.title !== undefined };
      return [label, ...title, { text: ' ' }, ...plainSpans(block.text)];
    }
    case 'bullet':
      return [{ text: '- ' }, ...plainSpans(block.text)];
    case 'paragraph':
      return [...plainSpans(block.text)];
  }
}

function plainSpans(text: PaperText): readonly PaperSpan[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** A line feed, as people type it, begins a new paragraph. */
function paragraphsOf(spans: readonly PaperSpan[]): PaperSpan[][] {
  const all: PaperSpan[][] = [[]];
  for (const span of spans) {
    span.text.split(/\r?\n/u).forEach((text, index) => {
      if (index > 0) all.push([]);
      all.at(-1)?.push({ ...span, text });
    });
  }
  return all.filter((paragraph) => paragraph.some((span) => span.text.trim() !== ''));
}

/** One strip per line; the first two and the last two lines of a paragraph stay together. */
function linePieces(set: Typesetter, lines: readonly Line[], how: Setting): Piece[] {
  const { sheet, form } = set;
  const size = form.textSize;
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const indent = index === 0 || how.align === 'left' ? how.indent : 0;
    return {
      height: set.lineHeight(size),
      gap: index === 0 ? how.gap : 0,
      keepNext: last ? how.keepNext : how.keepNext || index === 0 || index === lines.length - 2,
      draw: (top) => {
        if (how.align === 'centred') {
          set.drawCentred(line, (sheet.left + sheet.right) / 2, top, size);
          return;
        }
        const fill = how.align === 'left' || line.last ? undefined : sheet.textWidth - indent;
        set.draw(line, sheet.left + indent, top, size, fill);
      },
    };
  });
}
