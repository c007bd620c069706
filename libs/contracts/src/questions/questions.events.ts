import { event } from '../event.js';
import { ModeratedQuestion, OwnQuestion, PublicQuestion } from './questions.schemas.js';

export const questionsEvents = {
  /** A published question and its newest state; key: question id; null when withdrawn. */
  'question.published': event({
    audience: ['public', 'screen', 'members'],
    payload: PublicQuestion,
  }),
  /** Every question, for the moderators' table; key: question id. */
  'question.received': event({ audience: ['moderators'], payload: ModeratedQuestion }),
  /** One's own question; key: question id. */
  'own-question.changed': event({ audience: ['device'], payload: OwnQuestion }),
} as const;
