import * as z from 'zod';
import { Id } from '../fields.js';
import { Done, route } from '../route.js';
import { AddAgendaItem, AgendaItemView, ChangeAgendaItem, OrderAgenda } from './agenda.schemas.js';

const meetingId = z.strictObject({ meetingId: Id });
const item = z.strictObject({ meetingId: Id, itemId: Id });
const Agenda = z.strictObject({ items: z.array(AgendaItemView) });

export const agendaRoutes = {
  list: route({
    method: 'GET',
    path: '/meetings/:meetingId/agenda',
    summary: 'The agenda in order',
    params: meetingId,
    reply: Agenda,
    action: 'agenda.read',
    refusals: [],
  }),
  add: route({
    method: 'POST',
    path: '/meetings/:meetingId/agenda',
    summary: 'Add an item at the end',
    params: meetingId,
    body: AddAgendaItem,
    reply: AgendaItemView,
    action: 'agenda.change',
    refusals: ['meeting.wrong-state', 'document.unknown', 'account.unknown'],
  }),
  change: route({
    method: 'PUT',
    path: '/meetings/:meetingId/agenda/:itemId',
    summary: 'Change an item',
    params: item,
    body: ChangeAgendaItem,
    reply: AgendaItemView,
    action: 'agenda.change',
    refusals: ['agenda-item.unknown', 'meeting.wrong-state', 'document.unknown', 'account.unknown'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/meetings/:meetingId/agenda/:itemId',
    summary: 'Remove an item that the meeting is not at',
    params: item,
    reply: Done,
    action: 'agenda.change',
    refusals: ['agenda-item.unknown', 'agenda-item.current', 'meeting.wrong-state'],
  }),
  order: route({
    method: 'PUT',
    path: '/meetings/:meetingId/agenda/order',
    summary: 'Put the items into another order',
    params: meetingId,
    body: OrderAgenda,
    reply: Agenda,
    action: 'agenda.change',
    refusals: ['agenda.order-incomplete', 'meeting.wrong-state'],
  }),
  moveTo: route({
    method: 'POST',
    path: '/meetings/:meetingId/agenda/:itemId/current',
    summary: 'Move the meeting to this item; every screen follows',
    params: item,
    reply: Agenda,
    action: 'agenda.conduct',
    refusals: ['agenda-item.unknown', 'agenda.not-in-session'],
  }),
} as const;
