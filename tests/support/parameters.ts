import { randomUUID } from 'node:crypto';

/** Something of the right form for every parameter of a path; what is not known stands for nothing. */
export function paramsFor(
  path: string,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [
      name,
      known[name] ?? (name.endsWith('Id') ? randomUUID() : 'ZZZZ9999'),
    ]),
  );
}
