const order = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** The given name, by which people are called and sorted: the last word. */
export function givenName(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? '';
}

/** Vietnamese order of any two words or titles. */
export function byVietnamese(one: string, other: string): number {
  return order.compare(one, other);
}

/** Order of two full names: by given name, then by the whole. */
export function byGivenName(one: string, other: string): number {
  return order.compare(givenName(one), givenName(other)) || order.compare(one, other);
}

/** A sorted copy, by the name that `nameOf` finds. */
export function sortedByGivenName<T>(people: readonly T[], nameOf: (one: T) => string): T[] {
  return people.toSorted((one, other) => byGivenName(nameOf(one), nameOf(other)));
}
