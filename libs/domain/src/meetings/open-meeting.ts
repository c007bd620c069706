import type { Decision } from '../decision.js';
import { refuse } from '../decision.js';
import type { Meeting } from './meeting.js';
import { takeStep, type StepTaken } from './meeting-lifecycle.js';

/**
 * Opens an invited meeting. A working meeting needs an agenda, as the record goes item by item; a dialogue may
 * begin with the citizens' first question.
 */
export function openMeeting(
  meeting: Pick<Meeting, 'kind' | 'status'>,
  agendaItems: number,
): Decision<StepTaken> {
  const step = takeStep(meeting.status, 'open');
  if (!step.accepted || step.facts.already) return step;
  if (meeting.kind === 'meeting' && agendaItems === 0) return refuse('meeting.no-agenda');
  return step;
}
