import type { AgendaItem, AgendaItemState } from 'dienhong/domain';
import { Schema } from 'mongoose';
import { record } from '../../platform/mongo/record.js';

/** One item as stored, in the agenda of its meeting. */
export interface StoredItem {
  id: string;
  order: number;
  title: string;
  presenterId: string | null;
  plannedMinutes: number;
  documentIds: string[];
  state: AgendaItemState;
  startedAt: Date | null;
  spentMs: number;
}

/** The whole agenda of a meeting: one document, so that order and the one present item are always consistent. */
export interface AgendaRecord {
  /** The meeting's id. */
  _id: string;
  items: StoredItem[];
  /** Rises with each write; a write over an older one misses. */
  revision: number;
}

const itemSchema = new Schema<StoredItem>(
  {
    id: { type: String, required: true },
    order: { type: Number, required: true },
    title: { type: String, required: true },
    presenterId: { type: String, default: null },
    plannedMinutes: { type: Number, required: true },
    documentIds: { type: [String], required: true },
    state: { type: String, required: true },
    startedAt: { type: Date, default: null },
    spentMs: { type: Number, required: true },
  },
  { _id: false, id: false, strict: 'throw' },
);

export const agendaRecord = record<AgendaRecord>('agendas', {
  items: { type: [itemSchema], required: true },
  revision: { type: Number, required: true },
});

/** Stored items with what a rule decided about them; papers are no concern of the rules. */
export function withDecided(
  stored: readonly StoredItem[],
  decided: readonly AgendaItem[],
): StoredItem[] {
  const byId = new Map(stored.map((item) => [item.id, item]));
  return decided
    .map((item) => ({ ...item, documentIds: byId.get(item.id)?.documentIds ?? [] }))
    .sort((one, other) => one.order - other.order);
}
