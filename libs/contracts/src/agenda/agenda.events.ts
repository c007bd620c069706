import { event } from '../event.js';
import { AgendaItemView } from './agenda.schemas.js';

export const agendaEvents = {
  /** An item was added, changed, reached or left; key: item id; null when removed. */
  'agenda-item.changed': event({
    audience: ['members', 'screen', 'public'],
    payload: AgendaItemView,
  }),
} as const;
