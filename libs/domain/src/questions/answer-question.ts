import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Question, QuestionStatus } from './question.js';
import { nextStatus } from './question-lifecycle.js';

/** Aloud in the hall, or in writing by the unit to which the question was given. */
export const answerManners = ['hall', 'writing'] as const;
export type AnswerManner = (typeof answerManners)[number];

/** What an answer does to the question: it is final and the question leaves the wall. */
export interface AnswerFacts {
  readonly status: QuestionStatus;
  readonly manner: AnswerManner;
  readonly onWall: false;
}

/** Chair or secretary mark that the question was answered aloud. */
export function answerInHall(question: Pick<Question, 'status'>): Decision<AnswerFacts> {
  const next = nextStatus(question.status, 'answer');
  return next.accepted ? accept({ status: next.facts, manner: 'hall', onWall: false }) : next;
}

/** An officer answers in writing, for the own unit only. */
export function answerInWriting(
  question: Pick<Question, 'status' | 'assignedUnitId'>,
  officerUnitId: string,
): Decision<AnswerFacts> {
  if (question.assignedUnitId !== officerUnitId) return refuse('question.not-your-unit');
  if (question.status !== 'assigned') return refuse('question.wrong-state');
  const next = nextStatus(question.status, 'answer');
  return next.accepted ? accept({ status: next.facts, manner: 'writing', onWall: false }) : next;
}
