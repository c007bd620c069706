import type { PersonBrief } from 'dienhong/contracts';
import { sortedByGivenName } from './vietnamese-order';

/** People as a list of names is read in Vietnam. */
export function byGivenName(people: readonly PersonBrief[]): PersonBrief[] {
  return sortedByGivenName(people, ({ name }) => name);
}

/** Those found, whoever is shown already at the same place: a quick tap must not meet somebody who just came. */
export function withoutMoving(
  shown: readonly PersonBrief[],
  found: readonly PersonBrief[],
): readonly PersonBrief[] {
  const foundIds = new Set(found.map(({ id }) => id));
  const shownIds = new Set(shown.map(({ id }) => id));
  return [
    ...shown.filter(({ id }) => foundIds.has(id)),
    ...byGivenName(found.filter(({ id }) => !shownIds.has(id))),
  ];
}
