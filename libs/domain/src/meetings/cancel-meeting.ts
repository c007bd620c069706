import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { MeetingStatus } from './meeting.js';
import { takeStep, type StepTaken } from './meeting-lifecycle.js';

/** Cancels a meeting that was not opened. The invited are told why, so a reason is needed. */
export function cancelMeeting(
  status: MeetingStatus,
  reason: string,
): Decision<StepTaken & { readonly reason: string }> {
  const step = takeStep(status, 'cancel');
  if (!step.accepted) return step;
  const given = reason.trim();
  if (given === '' && !step.facts.already) return refuse('meeting.reason-needed');
  return accept({ ...step.facts, reason: given });
}
