import type { Refusal } from './refusals.js';

/** Figures that complete a refusal's sentence, such as how many members are missing. */
export type RefusalDetail = Readonly<Record<string, string | number>>;

/** What a rule says: accepted with the facts that follow, or refused with the reason's code. */
export type Decision<Facts> =
  | { readonly accepted: true; readonly facts: Facts }
  | { readonly accepted: false; readonly refusal: Refusal; readonly detail?: RefusalDetail };

/** The rule is met; `facts` is what the caller stores and tells. */
export function accept<Facts>(facts: Facts): Decision<Facts> {
  return { accepted: true, facts };
}

/** The rule is not met, and this is why. */
export function refuse(refusal: Refusal, detail?: RefusalDetail): Decision<never> {
  return detail === undefined ? { accepted: false, refusal } : { accepted: false, refusal, detail };
}
