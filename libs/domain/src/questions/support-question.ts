import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Meeting } from '../meetings/meeting.js';
import { openForQuestions } from './open-for-questions.js';
import type { Question } from './question.js';
import { awaitsAnswer } from './question-lifecycle.js';

/**
 * A phone supports a question, or takes that back, while the question waits for its answer. The asker's own
 * support is not counted: whoever asks is for it anyhow.
 */
export function supportQuestion(
  meeting: Pick<Meeting, 'kind' | 'status'>,
  question: Pick<Question, 'status'>,
  askedByThisDevice: boolean,
): Decision<null> {
  const open = openForQuestions(meeting);
  if (!open.accepted) return open;
  if (!awaitsAnswer(question.status)) return refuse('question.wrong-state');
  return askedByThisDevice ? refuse('question.own') : accept(null);
}
