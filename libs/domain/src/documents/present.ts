import type { Seat } from '../access/scene.js';
import { accept, refuse, type Decision } from '../decision.js';
import type { Presentation, PresentationPlace } from './presentation.js';

/** Who is asking, and what the meeting is at. */
export interface PresentationAtHand {
  /** What is presented now; null when nobody presents. */
  readonly now: Presentation | null;
  readonly by: { readonly accountId: string; readonly name: string };
  readonly seat: Seat;
  /** Was checked in at the roll-call. */
  readonly checkedIn: boolean;
  readonly inSession: boolean;
  /** Presenter of the agenda item the meeting is at; null when it has none. */
  readonly itemPresenterId: string | null;
  /** Pages of the paper. */
  readonly pages: number;
  readonly at: Date;
}

/** The presentation after the message; `moved` is false when a later message of the same presenter had come first. */
export interface PresentationOutcome {
  readonly presentation: Presentation;
  readonly moved: boolean;
}

/**
 * A message of somebody who presents. Without a step it begins a presentation; with one it goes on with one's own,
 * so that a presenter who was relieved cannot take it back by merely scrolling on.
 */
export function present(
  place: PresentationPlace,
  step: number | undefined,
  hand: PresentationAtHand,
): Decision<PresentationOutcome> {
  if (!hand.inSession) return refuse('agenda.not-in-session');
  if (place.page > hand.pages)
    return refuse('annotation.outside-page', { page: place.page, pages: hand.pages });
  const { now } = hand;
  const mine = now?.presenterId === hand.by.accountId;
  if (step === undefined) {
    const allowed = mine ? accept(null) : mayBegin(hand);
    return allowed.accepted ? accept({ presentation: next(place, 0, hand), moved: true }) : allowed;
  }
  if (now === null) return refuse('presentation.none');
  if (!mine) return refuse('presentation.taken', { presenter: now.presenterName });
  if (step <= now.step) return accept({ presentation: now, moved: false });
  return accept({ presentation: next(place, step, hand), moved: true });
}

/** Chair, secretary and the presenter of the present item always; another present member when nobody presents. */
function mayBegin(hand: PresentationAtHand): Decision<null> {
  if (hand.seat === 'chair' || hand.seat === 'secretary') return accept(null);
  if (hand.itemPresenterId === hand.by.accountId) return accept(null);
  if (hand.seat !== 'member') return refuse('access.members-only');
  if (!hand.checkedIn) return refuse('access.check-in-first');
  if (hand.now !== null) return refuse('presentation.taken', { presenter: hand.now.presenterName });
  return accept(null);
}

function next(place: PresentationPlace, step: number, hand: PresentationAtHand): Presentation {
  return {
    ...place,
    presenterId: hand.by.accountId,
    presenterName: hand.by.name,
    // Taken from the clock so that it also rises over a restart, when nothing is remembered.
    move: Math.max((hand.now?.move ?? 0) + 1, hand.at.getTime()),
    step,
  };
}
