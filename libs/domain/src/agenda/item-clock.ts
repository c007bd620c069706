import type { AgendaItem } from './agenda-item.js';
import { spentOn } from './running-time.js';

/** The item with its clock stopped: what ran is kept, nothing runs. */
function stopped(item: AgendaItem, at: Date): AgendaItem {
  return { ...item, spentMs: spentOn(item, at), startedAt: null };
}

/** The meeting rests: the present item stays the present one, its clock stands still. */
export function pauseItem(item: AgendaItem, at: Date): AgendaItem {
  return stopped(item, at);
}

/** The meeting goes on: the present item's clock runs again. Waiting and left items are not touched. */
export function resumeItem(item: AgendaItem, at: Date): AgendaItem {
  return item.state === 'current' && item.startedAt === null ? { ...item, startedAt: at } : item;
}

/** The meeting leaves the item for another one, or is closed. */
export function leaveItem(item: AgendaItem, at: Date): AgendaItem {
  return { ...stopped(item, at), state: 'done' };
}

/** The meeting comes to the item, perhaps a second time: its time goes on from where it stood. */
export function reachItem(item: AgendaItem, at: Date): AgendaItem {
  return { ...item, state: 'current', startedAt: at };
}
