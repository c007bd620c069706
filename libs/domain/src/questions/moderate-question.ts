import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Question, QuestionField, QuestionStatus } from './question.js';
import { nextStatus } from './question-lifecycle.js';

/** The question is published. */
export function approveQuestion(
  question: Pick<Question, 'status'>,
): Decision<{ status: QuestionStatus }> {
  const next = nextStatus(question.status, 'approve');
  return next.accepted ? accept({ status: next.facts }) : next;
}

/** The question is not published, or no longer; the asker is told the reason. It leaves the wall. */
export function refuseQuestion(
  question: Pick<Question, 'status'>,
  reason: string,
): Decision<{ status: QuestionStatus; reason: string; onWall: false }> {
  const next = nextStatus(question.status, 'refuse');
  if (!next.accepted) return next;
  const given = reason.trim();
  if (given === '') return refuse('question.reason-needed');
  return accept({ status: next.facts, reason: given, onWall: false });
}

/** The question is put under another field; once answered it stays where it is. */
export function correctField(
  question: Pick<Question, 'status' | 'field'>,
  field: QuestionField,
): Decision<{ field: QuestionField; changed: boolean }> {
  if (question.status === 'answered') return refuse('question.wrong-state');
  return accept({ field, changed: field !== question.field });
}
