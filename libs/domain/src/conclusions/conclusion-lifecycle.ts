import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import type { ConclusionBlock, ConclusionStatus } from './conclusion.js';

/** State → step → state. Only a draft is edited; an issued notice is never touched again. */
export const conclusionLifecycle = {
  draft: { save: 'draft', refill: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', 'give-back': 'draft' },
  approved: { issue: 'issued', 'give-back': 'draft' },
  issued: {},
} as const satisfies Record<ConclusionStatus, Partial<Record<string, ConclusionStatus>>>;

type StepsOf<Table> = { [State in keyof Table]: keyof Table[State] }[keyof Table];
/** What may be done with a notice. */
export type ConclusionStep = StepsOf<typeof conclusionLifecycle>;

/** What the steps need to know of the notice. */
export interface StandingConclusion {
  readonly status: ConclusionStatus;
  readonly revision: number;
  readonly blocks: readonly ConclusionBlock[];
}

/** The state a step leads to, or nothing when the step is not possible from here. */
export function nextConclusionStatus(
  status: ConclusionStatus,
  step: ConclusionStep,
): ConclusionStatus | undefined {
  const steps: Partial<Record<ConclusionStep, ConclusionStatus>> = conclusionLifecycle[status];
  return steps[step];
}

/**
 * Takes one step with exactly the text that the person had on the screen: `revision` is the one shown. The
 * state is judged first, so that somebody who comes late hears what happened, not that figures differ.
 */
export function stepConclusion(
  conclusion: StandingConclusion,
  step: ConclusionStep,
  revision: number,
): Decision<{ readonly status: ConclusionStatus; readonly revision: number }> {
  const next = nextConclusionStatus(conclusion.status, step);
  if (next === undefined) return refuse('conclusion.wrong-state', { status: conclusion.status });
  if (conclusion.revision !== revision) return refuse('conclusion.changed-elsewhere');
  if (step === 'submit' && !concludesSomething(conclusion.blocks))
    return refuse('conclusion.empty');
  return accept({ status: next, revision: conclusion.revision + 1 });
}

/** The record of a meeting that was never opened, or was cancelled, has nothing to conclude. */
export function mayDraftConclusion(status: MeetingStatus): Decision<null> {
  const held = status === 'in-session' || status === 'adjourned' || status === 'closed';
  return held ? accept(null) : refuse('meeting.wrong-state', { status });
}

/** A notice goes out only when the meeting is over: until then the record may still change. */
export function mayIssueConclusion(status: MeetingStatus): Decision<null> {
  return status === 'closed' ? accept(null) : refuse('conclusion.meeting-open');
}

function concludesSomething(blocks: readonly ConclusionBlock[]): boolean {
  return blocks.some((block) => block.kind !== 'heading' && block.text.trim() !== '');
}

/** The same step came twice (a double click, an answer lost on the way): what it asked for has happened. */
export function isStepAlreadyTaken(
  conclusion: StandingConclusion,
  step: Exclude<ConclusionStep, 'save' | 'refill'>,
  revision: number,
): boolean {
  if (step === 'issue') return conclusion.status === 'issued';
  const target = { submit: 'submitted', approve: 'approved', 'give-back': 'draft' } as const;
  return conclusion.status === target[step] && conclusion.revision === revision + 1;
}
