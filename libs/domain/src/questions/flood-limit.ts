import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Refusal } from '../refusals.js';

/** How often something may be done within a stretch of time, and what is said when it was too often. */
export interface FloodLimit {
  readonly times: number;
  readonly seconds: number;
  readonly refusal: Extract<Refusal, 'question.too-many' | 'request.too-many'>;
}

const asking = 'question.too-many';
const coding = 'request.too-many';

/**
 * What one phone, and one address, may do. A whole hall of two thousand people may sit behind one address, so
 * those limits only stop machines; `wrong` counts wrong codes alone and never a right one.
 */
export const floodLimits = {
  askByDevice: { times: 5, seconds: 600, refusal: asking },
  askByAddress: { times: 1_200, seconds: 60, refusal: asking },
  supportByDevice: { times: 60, seconds: 60, refusal: asking },
  supportByAddress: { times: 12_000, seconds: 60, refusal: asking },
  enterByAddress: { times: 4_000, seconds: 60, refusal: coding },
  wrongJoinCodeByAddress: { times: 200, seconds: 600, refusal: coding },
  wrongPasscodeByAddress: { times: 100, seconds: 600, refusal: coding },
} as const satisfies Record<string, FloodLimit>;

export type FloodLimitName = keyof typeof floodLimits;

/** Whether it may be done once more when it was done so often lately, this time included. */
export function withinLimit(limit: FloodLimit, times: number): Decision<null> {
  if (times <= limit.times) return accept(null);
  return refuse(limit.refusal, { times: limit.times, minutes: Math.ceil(limit.seconds / 60) });
}
