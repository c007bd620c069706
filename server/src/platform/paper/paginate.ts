/** A strip of a page that is never cut: a line of text, a row of a table, the signatures. */
export interface Piece {
  readonly height: number;
  /** Space above it, dropped at the top of a page. */
  readonly gap: number;
  /** Must stand on the same page as the next piece. */
  readonly keepNext: boolean;
  /** Repeated above this piece when it begins a page, such as the head of a table. */
  readonly head?: Piece;
  /** Draws at this height of the page; `endsPage` when the next piece is on another page. */
  readonly draw: (top: number, endsPage: boolean) => void;
}

/** Heights between which pieces may stand. */
export interface Room {
  /** Where the first page begins, below the head of the paper. */
  readonly first: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece with its page, counted from 0, and its height on that page. */
export interface Placed {
  readonly piece: Piece;
  readonly page: number;
  readonly top: number;
}

/** Places pieces on pages so that what belongs together is not parted. */
export function paginate(pieces: readonly Piece[], room: Room): Placed[] {
  const placed: Placed[] = [];
  let page = 0;
  let at = room.first;
  let fresh = false;
  const turn = (): void => {
    page += 1;
    at = room.top;
    fresh = true;
  };
  for (const cluster of clusters(pieces)) {
    if (!fresh && at + heightOf(cluster) > room.bottom) turn();
    for (const piece of cluster) {
      // A cluster taller than a page has to be parted after all.
      if (!fresh && at + piece.gap + piece.height > room.bottom) turn();
      if (fresh && piece.head !== undefined) {
        placed.push({ piece: piece.head, page, top: at });
        at += piece.head.height;
      }
      if (!fresh) at += piece.gap;
      placed.push({ piece, page, top: at });
      at += piece.height;
      fresh = false;
    }
  }
  return placed;
}

function clusters(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (piece.keepNext) continue;
    all.push(open);
    open = [];
  }
  if (open.length > 0) all.push(open);
  return all;
}

function heightOf(cluster: readonly Piece[]): number {
  return cluster.reduce((sum, piece) => sum + piece.gap + piece.height, 0);
}
