/** What decides whether a published question is on the citizens' list. */
export interface Listed {
  readonly id: string;
  readonly askedAt: Date;
  readonly support: number;
  readonly onWall: boolean;
}

/** How many questions a phone is given at the start; a long evening must not exhaust an old one. */
export const publicListLength = 200;

/**
 * The questions that a phone is given: the one on the wall, then half of the places for the most supported and
 * the rest for the newest. Newest first.
 */
export function chooseForPublic<Q extends Listed>(
  published: readonly Q[],
  most: number = publicListLength,
): Q[] {
  const newest = [...published].sort(
    (a, b) => b.askedAt.getTime() - a.askedAt.getTime() || (a.id < b.id ? 1 : -1),
  );
  if (newest.length <= most) return newest;
  const chosen = new Set(newest.filter((one) => one.onWall).slice(0, 1));
  const top = [...newest].sort((a, b) => b.support - a.support);
  for (const one of [...top.slice(0, Math.floor(most / 2)), ...newest]) {
    if (chosen.size < most) chosen.add(one);
  }
  return newest.filter((one) => chosen.has(one));
}
