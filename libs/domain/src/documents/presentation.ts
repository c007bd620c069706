/** Where the presenter's window is: full state, never a difference. */
export interface PresentationPlace {
  readonly documentId: string;
  /** From 1. */
  readonly page: number;
  /** Centre of the window on that page, PDF points. */
  readonly x: number;
  readonly y: number;
  /** Width of the window, PDF points. */
  readonly width: number;
}

/** A presentation that is being followed. */
export interface Presentation extends PresentationPlace {
  readonly presenterId: string;
  readonly presenterName: string;
  /** Rises with each move, also from presenter to presenter and after a restart; a smaller one is old. */
  readonly move: number;
  /** The presenter's own count of moves: an overtaken message is known by it. */
  readonly step: number;
}

/** Least time between two moves that are told, milliseconds: ten a second. */
export const presentationPauseMs = 100;
