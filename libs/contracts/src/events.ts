import type * as z from 'zod';
import { agendaEvents } from './agenda/agenda.events.js';
import { attendanceEvents } from './attendance/attendance.events.js';
import { conclusionsEvents } from './conclusions/conclusions.events.js';
import { documentsEvents } from './documents/documents.events.js';
import { meetingsEvents } from './meetings/meetings.events.js';
import { noticesEvents } from './notices/notices.events.js';
import { questionsEvents } from './questions/questions.events.js';
import { votingEvents } from './voting/voting.events.js';

/** Every live event of the product. */
export const events = {
  ...meetingsEvents,
  ...agendaEvents,
  ...documentsEvents,
  ...attendanceEvents,
  ...votingEvents,
  ...questionsEvents,
  ...conclusionsEvents,
  ...noticesEvents,
} as const;

export type EventName = keyof typeof events;
/** The newest view of the entity that an event tells of. */
export type EventView<Name extends EventName> = z.output<(typeof events)[Name]['payload']>;
