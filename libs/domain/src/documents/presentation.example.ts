import type { PresentationAtHand } from './present.js';
import type { Presentation, PresentationPlace } from './presentation.js';

/** The top of the second page, at the width of an A4 sheet. */
export function aPlace(over: Partial<PresentationPlace> = {}): PresentationPlace {
  return { documentId: 'document-1', page: 2, x: 297, y: 700, width: 595, ...over };
}

/** A member presents. */
export function aPresentation(over: Partial<Presentation> = {}): Presentation {
  return {
    ...aPlace(),
    presenterId: 'member-1',
    presenterName: 'Nguyễn Thị Hoa',
    move: 1_000,
    step: 7,
    ...over,
  };
}

/** A member at a meeting in session where nobody presents yet. */
export function aPresentationAtHand(over: Partial<PresentationAtHand> = {}): PresentationAtHand {
  return {
    now: null,
    by: { accountId: 'member-1', name: 'Nguyễn Thị Hoa' },
    seat: 'member',
    checkedIn: true,
    inSession: true,
    itemPresenterId: null,
    pages: 12,
    at: new Date(2_000),
    ...over,
  };
}
