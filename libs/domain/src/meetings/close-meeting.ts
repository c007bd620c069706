import type { Decision } from '../decision.js';
import { refuse } from '../decision.js';
import type { MeetingStatus } from './meeting.js';
import { takeStep, type StepTaken } from './meeting-lifecycle.js';

/** Closes a meeting, also out of an adjournment; never while a vote is open, whose ballots would hang. */
export function closeMeeting(status: MeetingStatus, voteIsOpen: boolean): Decision<StepTaken> {
  const step = takeStep(status, 'close');
  if (!step.accepted || step.facts.already) return step;
  if (voteIsOpen) return refuse('meeting.vote-open');
  return step;
}
