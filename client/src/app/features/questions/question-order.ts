import type { PublicQuestion } from 'dienhong/contracts';

/** The most supported first; among equals the newest. The one on the wall leads. */
export function bySupport(
  a: Pick<PublicQuestion, 'onWall' | 'support' | 'askedAt'>,
  b: Pick<PublicQuestion, 'onWall' | 'support' | 'askedAt'>,
): number {
  return (
    Number(b.onWall) - Number(a.onWall) ||
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
