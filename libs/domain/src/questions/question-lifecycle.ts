import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { QuestionStatus } from './question.js';

/** What the office can do with a question that changes where it stands. */
export const questionActs = ['approve', 'refuse', 'answer', 'assign'] as const;
export type QuestionAct = (typeof questionActs)[number];

/**
 * Status → act → status. A refused question may be approved after all, a published one may be withdrawn with a
 * reason, and a question given to a unit may be given to another or for longer. An answer is final.
 */
export const questionLifecycle = {
  received: { approve: 'published', refuse: 'refused' },
  refused: { approve: 'published' },
  published: { refuse: 'refused', answer: 'answered', assign: 'assigned' },
  assigned: { answer: 'answered', assign: 'assigned' },
  answered: {},
} as const satisfies Record<QuestionStatus, Partial<Record<QuestionAct, QuestionStatus>>>;

const table: Record<
  QuestionStatus,
  Partial<Record<QuestionAct, QuestionStatus>>
> = questionLifecycle;

/** Where the question stands after the act. */
export function nextStatus(status: QuestionStatus, act: QuestionAct): Decision<QuestionStatus> {
  const next = table[status][act];
  return next === undefined ? refuse('question.wrong-state') : accept(next);
}

/** Statuses that everybody may read. */
export const publicStatuses = [
  'published',
  'assigned',
  'answered',
] as const satisfies readonly QuestionStatus[];

/** Whether everybody may read the question. */
export function isPublic(status: QuestionStatus): boolean {
  return publicStatuses.some((one) => one === status);
}

/** Whether the question still waits for its answer, in the hall or in writing. */
export function awaitsAnswer(status: QuestionStatus): boolean {
  return status === 'published' || status === 'assigned';
}
