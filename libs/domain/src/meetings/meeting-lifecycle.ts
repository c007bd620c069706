import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { MeetingStatus } from './meeting.js';

/** From each state, the steps that may be taken and where they lead. */
export const meetingLifecycle = {
  draft: { invite: 'invited', cancel: 'cancelled' },
  invited: { open: 'in-session', cancel: 'cancelled' },
  'in-session': { adjourn: 'adjourned', close: 'closed' },
  adjourned: { resume: 'in-session', close: 'closed' },
  closed: {},
  cancelled: {},
} as const satisfies Record<MeetingStatus, Readonly<Record<string, MeetingStatus>>>;

type Steps<Row> = Row extends unknown ? keyof Row : never;
/** Something that chair or secretary does with the meeting as a whole. */
export type MeetingStep = Steps<(typeof meetingLifecycle)[MeetingStatus]>;

/** The state in which each step ends. */
export const stepLeadsTo = {
  invite: 'invited',
  open: 'in-session',
  adjourn: 'adjourned',
  resume: 'in-session',
  close: 'closed',
  cancel: 'cancelled',
} as const satisfies Record<MeetingStep, MeetingStatus>;

/** The steps that may be taken now, in the order in which they are usually taken. */
export function stepsFrom(status: MeetingStatus): MeetingStep[] {
  return Object.keys(meetingLifecycle[status]) as MeetingStep[];
}

export interface StepTaken {
  readonly status: MeetingStatus;
  /** The meeting was there before: somebody pressed twice, or two people at once. Nothing is to be done. */
  readonly already: boolean;
}

/** Takes one step of the lifecycle. Asking for what is already so is accepted and changes nothing. */
export function takeStep(status: MeetingStatus, step: MeetingStep): Decision<StepTaken> {
  if (status === stepLeadsTo[step]) return accept({ status, already: true });
  const steps: Readonly<Partial<Record<MeetingStep, MeetingStatus>>> = meetingLifecycle[status];
  const next = steps[step];
  if (next === undefined) return refuse('meeting.wrong-state', { status });
  return accept({ status: next, already: false });
}

/** Over: nothing of the meeting may be changed any more. */
export function isOver(status: MeetingStatus): boolean {
  return status === 'closed' || status === 'cancelled';
}

/** Opened and not yet closed: the record is being written. */
export function isUnderWay(status: MeetingStatus): boolean {
  return status === 'in-session' || status === 'adjourned';
}
