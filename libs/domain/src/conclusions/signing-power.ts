/** How somebody signs for another: for the collective, for the head, by order, sub-authorised, acting. */
export const signingPowers = ['collective', 'deputy', 'order', 'sub-authorised', 'acting'] as const;
export type SigningPowerKind = (typeof signingPowers)[number];

/** The prefixes of the State's (Decree 30/2020) and the Party's form (36-HD/VPTW). */
const prefixes: readonly (readonly [prefix: string, kind: SigningPowerKind])[] = [
  ['TM.', 'collective'],
  ['T/M', 'collective'],
  ['KT.', 'deputy'],
  ['K/T', 'deputy'],
  ['TL.', 'order'],
  ['T/L', 'order'],
  ['TUQ.', 'sub-authorised'],
  ['T/UQ', 'sub-authorised'],
  ['Q.', 'acting'],
];

/** A power taken apart: its kind and for whom; `of` is empty when acting. */
export interface ParsedPower {
  readonly kind: SigningPowerKind;
  readonly of: string;
}

/** Reads `KT. Chủ tịch`; undefined when no known power stands at the beginning. */
export function parseSigningPower(text: string): ParsedPower | undefined {
  const trimmed = text.trim();
  for (const [prefix, kind] of prefixes) {
    if (!trimmed.toLocaleUpperCase('vi').startsWith(prefix)) continue;
    const of = trimmed.slice(prefix.length).trim();
    if (kind === 'acting' ? of === '' : of !== '') return { kind, of };
  }
  return undefined;
}
