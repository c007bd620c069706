import type { Line } from './lines.js';
import type { Piece } from './paginate.js';
import type { PaperBlock, PaperColumn } from './paper.js';
import type { Typesetter } from './typesetter.js';

type Table = PaperBlock & { kind: 'table' };

/** A column with its place on the sheet. */
interface Slot {
  readonly left: number;
  readonly width: number;
  readonly align: NonNullable<PaperColumn['align']>;
}

/** Lines of each cell of a row. */
type Cells = readonly (readonly Line[])[];

/** Which of the two horizontal rules a strip of a row draws. */
interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
}

const padding = { x: 4, y: 2.5 };
/** A row of more lines than this may be cut between two pages. */
const longestWholeRow = 14;

/** Strips of a table: caption, unit, head and rows; the head is repeated on every page. */
export function tablePieces(set: Typesetter, table: Table): Piece[] {
  const slots = slotsOf(set, table.columns);
  const titles = table.columns.map((column) => column.title);
  const headSlots = slots.map((slot) => ({
    ...slot,
    align: 'center' as const,
  }));
  const headCells = cellsOf(set, titles, headSlots, true);
  const edges = { top: true, bottom: true };
  const head = {
    ...rowPiece(set, headCells, headSlots, edges, true),
    gap: 8,
    keepNext: true,
  };
  const rows = table.rows.flatMap((row, index) => {
    const pieces = rowPieces(set, cellsOf(set, row.cells, slots, row.bold ?? false), slots);
    // A total at the end never stands alone on a page, nor does a group's title at its foot.
    const left = table.rows.length - 1 - index;
    const held = pieces.length === 1 && (left === 1 || (left > 1 && (row.bold ?? false)));
    return pieces.map((piece) => ({
      ...piece,
      head,
      keepNext: piece.keepNext || held,
    }));
  });
  return [...captionPieces(set, table), head, ...rows];
}

function slotsOf(set: Typesetter, columns: readonly PaperColumn[]): Slot[] {
  const whole = columns.reduce((sum, column) => sum + column.share, 0);
  let left = set.sheet.left;
  return columns.map((column) => {
    const width = (set.sheet.textWidth * column.share) / whole;
    const slot = { left, width, align: column.align ?? 'left' };
    left += width;
    return slot;
  });
}

function cellsOf(
  set: Typesetter,
  texts: readonly string[],
  slots: readonly Slot[],
  bold: boolean,
): Cells {
  const size = set.form.tableSize;
  return slots.map((slot, index) => {
    const width = slot.width - padding.x * 2;
    const parts = (texts[index] ?? '').split('\n');
    return parts.flatMap((text) => set.paragraph([{ text, bold }], size, width));
  });
}

function rowPieces(set: Typesetter, cells: Cells, slots: readonly Slot[]): Piece[] {
  const lines = Math.max(...cells.map((cell) => cell.length));
  if (lines <= longestWholeRow) {
    return [rowPiece(set, cells, slots, { top: true, bottom: true })];
  }
  return Array.from({ length: lines }, (_, line) => {
    const strip = cells.map((cell) => cell.slice(line, line + 1));
    return rowPiece(set, strip, slots, {
      top: line === 0,
      bottom: line === lines - 1,
    });
  });
}

function rowPiece(
  set: Typesetter,
  cells: Cells,
  slots: readonly Slot[],
  edges: Edges,
  middle = false,
): Piece {
  const size = set.form.tableSize;
  const lineHeight = set.lineHeight(size);
  const lines = Math.max(1, ...cells.map((cell) => cell.length));
  const above = edges.top ? padding.y : 0;
  const height = lines * lineHeight + above + (edges.bottom ? padding.y : 0);
  const { left, right } = set.sheet;
  return {
    height,
    gap: 0,
    keepNext: false,
    draw: (top, endsPage) => {
      const bottom = top + height;
      if (edges.top) set.pen.rule(left, top, right, top);
      if (edges.bottom || endsPage) set.pen.rule(left, bottom, right, bottom);
      for (const x of [...slots.map((slot) => slot.left), right]) set.pen.rule(x, top, x, bottom);
      slots.forEach((slot, column) => {
        const cell = cells[column] ?? [];
        const sink = middle ? ((lines - cell.length) * lineHeight) / 2 : 0;
        cell.forEach((line, index) => {
          const lineTop = top + above + sink + index * lineHeight;
          set.draw(line, startOf(line, slot), lineTop, size);
        });
      });
    },
  };
}

function startOf(line: Line, slot: Slot): number {
  switch (slot.align) {
    case 'left':
      return slot.left + padding.x;
    case 'center':
      return slot.left + (slot.width - line.width) / 2;
    case 'right':
      return slot.left + slot.width - padding.x - line.width;
  }
}

function captionPieces(set: Typesetter, table: Table): Piece[] {
  const { sheet, form } = set;
  const middle = (sheet.left + sheet.right) / 2;
  const captionSize = form.tableSize + 1;
  const pieces: Piece[] = [];
  if (table.caption !== undefined) {
    const lines = set.title(table.caption, 'bold', captionSize, sheet.textWidth * 0.9);
    lines.forEach((line, index) =>
      pieces.push({
        height: set.lineHeight(captionSize),
        gap: index === 0 ? 10 : 0,
        keepNext: true,
        draw: (top) => set.drawCentred(line, middle, top, captionSize),
      }),
    );
  }
  if (table.unit !== undefined) {
    const [line] = set.title(
      `Đơn vị tính: ${table.unit}`,
      'italic',
      form.tableSize,
      sheet.textWidth,
    );
    if (line) {
      pieces.push({
        height: set.lineHeight(form.tableSize),
        gap: 4,
        keepNext: true,
        draw: (top) => set.draw(line, sheet.right - line.width, top, form.tableSize),
      });
    }
  }
  return pieces;
}
