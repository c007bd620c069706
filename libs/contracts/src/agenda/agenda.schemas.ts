import { agendaItemStates } from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant, line } from '../fields.js';

/** One item of the agenda as members, the wall and (titles only matter) citizens see it. */
export const AgendaItemView = z.strictObject({
  id: Id,
  /** Place in the agenda, from 1. */
  order: z.int(),
  title: z.string(),
  presenterId: Id.nullable(),
  presenterName: z.string().nullable(),
  plannedMinutes: z.int(),
  documentIds: z.array(Id),
  state: z.enum(agendaItemStates),
  /** When the meeting last moved to it; null while it is not the present one. */
  startedAt: Instant.nullable(),
  /** Time already spent on it before `startedAt`, milliseconds. */
  spentMs: z.int(),
});
export type AgendaItemView = z.infer<typeof AgendaItemView>;

const itemFields = {
  title: line(300),
  presenterId: Id.nullable().default(null),
  plannedMinutes: z.int().min(1).max(600),
  documentIds: z.array(Id).max(50).default([]),
};
export const AddAgendaItem = z.strictObject({ id: Id, ...itemFields });
export const ChangeAgendaItem = z.strictObject(itemFields);
/** Every item's id, in the new order. */
export const OrderAgenda = z.strictObject({ itemIds: z.array(Id).max(200) });
