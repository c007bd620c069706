/** A rectangle on the screen or on a page; `top` is above `bottom` as people see it, y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Two pieces this many letter heights apart are two columns, not one line. */
const widestGap = 2.5;

/** Pieces of marked text as the browser gives them, many to a line, made one box for each line of a column. */
export function mergeLines(pieces: readonly Box[]): Box[] {
  let lines = pieces.filter((piece) => piece.right - piece.left > 0.1 && height(piece) > 0.1);
  for (;;) {
    const merged: Box[] = [];
    for (const piece of lines) {
      const place = merged.findIndex((line) => onOneLine(line, piece));
      const line = merged[place];
      if (line === undefined) merged.push(piece);
      else merged[place] = around(line, piece);
    }
    // A piece between two others may join what was apart before it came.
    if (merged.length === lines.length) return merged.toSorted(inReadingOrder);
    lines = merged;
  }
}

function onOneLine(one: Box, other: Box): boolean {
  const least = Math.min(height(one), height(other));
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (shared < least / 2) return false;
  const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  return gap <= Math.max(height(one), height(other)) * widestGap;
}

/** The smallest box around both. */
export function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function inReadingOrder(one: Box, other: Box): number {
  return one.top - other.top || one.left - other.left;
}

function height(box: Box): number {
  return box.bottom - box.top;
}
