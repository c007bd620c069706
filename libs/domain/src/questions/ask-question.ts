import type { Decision } from '../decision.js';
import { refuse } from '../decision.js';
import type { Meeting } from '../meetings/meeting.js';
import { openForQuestions } from './open-for-questions.js';

/** What the asker tells of himself or herself; both are optional. */
export interface AskerDetails {
  readonly name: string | null;
  readonly phone: string | null;
  /** The consent sentence was ticked by the asker. */
  readonly consent: boolean;
}

/**
 * A citizen asks without an account. A name or a phone number is personal data: it is taken only with the
 * asker's express consent (Law 91/2025/QH15 on personal data, Decree 356/2025/NĐ-CP).
 */
export function askQuestion(
  meeting: Pick<Meeting, 'kind' | 'status'>,
  asker: AskerDetails,
): Decision<null> {
  if ((asker.name !== null || asker.phone !== null) && !asker.consent) {
    return refuse('question.consent-needed');
  }
  return openForQuestions(meeting);
}
