import type { Obligation } from '../../journal/obligations.js';
import type { QuestionRecord } from './question.record.js';

const excerptLength = 140;

/** Everyone of the unit must be told that a question waits for their answer. */
export function assignmentDuties(
  question: QuestionRecord,
  officers: readonly { readonly id: string }[],
  meetingTitle: string,
): Obligation[] {
  return officers.map((officer) => ({
    accountId: officer.id,
    kind: 'question-assigned',
    meetingId: question.meetingId,
    meetingTitle,
    facts: {
      question: excerpt(question.text),
      unitName: question.assignedUnitName ?? '',
      dueOn: question.dueOn ?? '',
    },
  }));
}

function excerpt(text: string): string {
  const oneLine = text.replaceAll(/\s+/gu, ' ');
  if (oneLine.length <= excerptLength) return oneLine;
  const cut = oneLine.slice(0, excerptLength);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
