import { sha256Hex } from '../platform/ids.js';

/** What an entry's seal covers, in this order. */
export interface Sealed {
  readonly meetingId: string;
  readonly seq: number;
  readonly at: Date;
  readonly by: { readonly accountId: string | null; readonly name: string };
  readonly act: string;
  readonly payload: unknown;
  readonly prevHash: string;
}

/** Before the first entry of a meeting. */
export const noEntry = '0'.repeat(64);

/** The seal of an entry: SHA-256 over its canonical JSON, the seal of the entry before included. */
export function seal(entry: Sealed): string {
  const { meetingId, seq, at, by, act, payload, prevHash } = entry;
  return sha256Hex(
    canonical({
      meetingId,
      seq,
      at: at.toISOString(),
      by: { accountId: by.accountId, name: by.name },
      act,
      payload,
      prevHash,
    }),
  );
}

/** JSON with sorted keys and no spaces: one text for one value (as RFC 8785 for our plain values). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
