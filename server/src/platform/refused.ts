import type { Decision, Refusal, RefusalDetail } from 'dienhong/domain';

/** Says no with a refusal's code; the problem filter and the socket turn it into a problem. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal,
    readonly detail?: RefusalDetail,
    /** Which fields are wrong, when the request itself is invalid. */
    readonly issues?: readonly { path: string; message: string }[],
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** The facts of an accepted decision; a refused one is thrown. */
export function settle<Facts>(decision: Decision<Facts>): Facts {
  if (decision.accepted) return decision.facts;
  throw new Refused(decision.refusal, decision.detail);
}
