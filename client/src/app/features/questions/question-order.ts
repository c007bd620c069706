import type { PublicQuestion } from 'dienhong/contracts';
import { awaitsAnswer } from 'dienhong/domain';

type Ordered = Pick<PublicQuestion, 'onWall' | 'status' | 'support' | 'askedAt'>;

/** The one on the wall leads, answered ones come last; between them support counts, among equals the newest. */
export function bySupport(a: Ordered, b: Ordered): number {
  return (
    Number(b.onWall) - Number(a.onWall) ||
    Number(awaitsAnswer(b.status)) - Number(awaitsAnswer(a.status)) ||
    b.support - a.support ||
    b.askedAt.localeCompare(a.askedAt)
  );
}

/** The newest first. */
export function byNewest(
  a: Pick<PublicQuestion, 'askedAt'>,
  b: Pick<PublicQuestion, 'askedAt'>,
): number {
  return b.askedAt.localeCompare(a.askedAt);
}

/**
 * Questions in an order settled a moment ago, with those that came since at the end: a list that reorders itself
 * moves the button from under the thumb.
 */
export function inSettledOrder<Q extends { readonly id: string; readonly askedAt: string }>(
  questions: readonly Q[],
  settled: readonly string[],
): Q[] {
  const places = new Map(settled.map((id, place) => [id, place]));
  const place = (one: Q): number => places.get(one.id) ?? settled.length;
  return [...questions].sort((a, b) => place(a) - place(b) || byNewest(a, b));
}
