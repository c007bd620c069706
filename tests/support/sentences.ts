import { read } from './tree.js';

/** A message catalogue flat: `refusal.vote.not-open` → sentence, however deep the file nests. */
export function sentences(path: string): Map<string, string> {
  return new Map(flatten(JSON.parse(read(path)) as Catalogue, ''));
}

type Catalogue = { readonly [key: string]: string | Catalogue };

function flatten(catalogue: Catalogue, prefix: string): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}
