import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { AgendaItem } from './agenda-item.js';

/**
 * Puts the items into another order. Every item must be named once: an order made while somebody else added or
 * removed an item is refused instead of losing it.
 */
export function orderAgenda(
  items: readonly AgendaItem[],
  itemIds: readonly string[],
): Decision<AgendaItem[]> {
  const byId = new Map(items.map((item) => [item.id, item]));
  if (itemIds.length !== items.length || new Set(itemIds).size !== itemIds.length) {
    return refuse('agenda.order-incomplete');
  }
  const ordered: AgendaItem[] = [];
  for (const [index, id] of itemIds.entries()) {
    const item = byId.get(id);
    if (item === undefined) return refuse('agenda.order-incomplete');
    ordered.push({ ...item, order: index + 1 });
  }
  return accept(ordered);
}

/** The items that remain after one is taken out, counted anew. The present item cannot be taken out. */
export function removeFromAgenda(
  items: readonly AgendaItem[],
  itemId: string,
): Decision<AgendaItem[]> {
  const item = items.find((one) => one.id === itemId);
  if (item === undefined) return refuse('agenda-item.unknown');
  if (item.state === 'current') return refuse('agenda-item.current');
  return accept(
    [...items]
      .filter((one) => one.id !== itemId)
      .sort((one, other) => one.order - other.order)
      .map((one, index) => ({ ...one, order: index + 1 })),
  );
}
