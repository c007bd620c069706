import type { Seat } from '../access/scene.js';
import { accept, refuse, type Decision } from '../decision.js';
import type { Presentation } from './presentation.js';

/** One stops presenting; the chair or the secretary may stop anyone. */
export function stopPresenting(
  now: Presentation | null,
  by: { readonly accountId: string; readonly seat: Seat },
): Decision<null> {
  if (now === null) return refuse('presentation.none');
  const mayStop =
    now.presenterId === by.accountId || by.seat === 'chair' || by.seat === 'secretary';
  return mayStop ? accept(null) : refuse('presentation.taken', { presenter: now.presenterName });
}
