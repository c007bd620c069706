import { accept, refuse, type Decision } from '../decision.js';
import type { Vote } from './vote.js';
import { afterStep } from './vote-lifecycle.js';

/** Whether this member may cast this choice now. It may be changed as often as wanted until the close. */
export function castBallot(
  vote: Pick<Vote, 'status' | 'choices' | 'entitledIds'>,
  accountId: string,
  choiceId: string,
): Decision<null> {
  if (afterStep(vote.status, 'cast') === undefined) return refuse('vote.not-open');
  if (!vote.entitledIds.includes(accountId)) return refuse('vote.not-entitled');
  if (!vote.choices.some((choice) => choice.id === choiceId)) return refuse('vote.unknown-choice');
  return accept(null);
}
