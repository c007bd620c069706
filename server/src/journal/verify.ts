import type { JournalEntry } from './journal.record.js';
import { noEntry, seal } from './seal.js';

/** What an examination of a meeting's record found. */
export type Verdict =
  | { readonly whole: true; readonly entries: number; readonly hash: string }
  | { readonly whole: false; readonly seq: number; readonly fault: Fault };

/** What is wrong with the first broken entry. */
export type Fault = 'missing' | 'out-of-order' | 'changed' | 'cut-off';

/**
 * Recomputes the record from its first entry. `head` is what the record says of its own end, so that entries
 * cut off at the end are noticed too.
 */
export function verify(
  entries: readonly JournalEntry[],
  head: { readonly seq: number; readonly hash: string },
): Verdict {
  let prevHash = noEntry;
  let expected = 1;
  for (const entry of entries) {
    if (entry.seq > expected) return { whole: false, seq: expected, fault: 'missing' };
    if (entry.seq < expected) return { whole: false, seq: entry.seq, fault: 'out-of-order' };
    if (entry.prevHash !== prevHash || seal(entry) !== entry.hash) {
      return { whole: false, seq: entry.seq, fault: 'changed' };
    }
    prevHash = entry.hash;
    expected += 1;
  }
  if (head.seq !== expected - 1 || head.hash !== prevHash) {
    return { whole: false, seq: expected, fault: 'cut-off' };
  }
  return { whole: true, entries: entries.length, hash: prevHash };
}
