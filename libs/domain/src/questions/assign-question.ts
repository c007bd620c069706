import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Question, QuestionStatus } from './question.js';
import { nextStatus } from './question-lifecycle.js';

/** Which unit answers, and by which calendar day in Vietnam (`yyyy-MM-dd`). */
export interface Assignment {
  readonly unitId: string;
  readonly dueOn: string;
}

/** The question is given to a unit that answers in writing by a day that is not yet past. It leaves the wall. */
export function assignQuestion(
  question: Pick<Question, 'status'>,
  assignment: Assignment,
  today: string,
): Decision<Assignment & { status: QuestionStatus; onWall: false }> {
  const next = nextStatus(question.status, 'assign');
  if (!next.accepted) return next;
  if (assignment.unitId === '') return refuse('question.unit-needed');
  if (assignment.dueOn < today) return refuse('question.due-in-past');
  return accept({ ...assignment, status: next.facts, onWall: false });
}
