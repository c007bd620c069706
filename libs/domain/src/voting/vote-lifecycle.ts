import type { VoteStatus } from './vote.js';

/** What can be done to a vote in each state, and the state it is in afterwards. */
export const voteLifecycle = {
  draft: { change: 'draft', open: 'open' },
  open: { cast: 'open', close: 'closed' },
  closed: { publish: 'published' },
  published: {},
} as const satisfies Record<VoteStatus, Readonly<Record<string, VoteStatus>>>;

type Steps = { [S in VoteStatus]: keyof (typeof voteLifecycle)[S] }[VoteStatus];
/** A step in the life of a vote. */
export type VoteStep = Steps;

/** The state after the step, undefined when the step cannot be taken from here. */
export function afterStep(status: VoteStatus, step: VoteStep): VoteStatus | undefined {
  const steps: Readonly<Partial<Record<VoteStep, VoteStatus>>> = voteLifecycle[status];
  return steps[step];
}
