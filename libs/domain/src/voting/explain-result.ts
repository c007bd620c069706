import type { MajorityBase } from './majority.js';
import type { Tally } from './count-ballots.js';

/** What the sentence under a result says; the client has its words in both languages. */
export interface ResultExplanation {
  readonly verdict: 'passed' | 'failed' | 'passed-by-chair';
  readonly base: MajorityBase;
  readonly approvals: number;
  /** The whole that the rule measures against. */
  readonly of: number;
  readonly needed: number;
}

/** Why the vote passed or did not, as arithmetic: "Thông qua: 9/12 thành viên đồng ý, cần ít nhất 7". */
export function explainResult(
  tally: Omit<Tally, 'counts' | 'decidedByChair'> & {
    readonly decidedByChair?: boolean;
  },
): ResultExplanation {
  const { base, approvals, needed } = tally;
  const verdict = !tally.passed
    ? 'failed'
    : tally.decidedByChair === true
      ? 'passed-by-chair'
      : 'passed';
  return { verdict, base, approvals, of: tally[base], needed };
}
