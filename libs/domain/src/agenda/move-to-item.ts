import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import type { AgendaItem } from './agenda-item.js';
import { leaveItem, reachItem } from './item-clock.js';

export interface Moved {
  /** The whole agenda afterwards, in order. */
  readonly items: readonly AgendaItem[];
  readonly left: AgendaItem | null;
  readonly reached: AgendaItem;
  /** The meeting was at this item before; nothing is to be done. */
  readonly already: boolean;
}

/** The agenda goes on only while the meeting does. */
export function mayMoveAgenda(meetingStatus: MeetingStatus): Decision<null> {
  return meetingStatus === 'in-session' ? accept(null) : refuse('agenda.not-in-session');
}

/** Moves the meeting to an item, forward or back; there is never more than one present item. */
export function moveToItem(
  items: readonly AgendaItem[],
  itemId: string,
  meetingStatus: MeetingStatus,
  at: Date,
): Decision<Moved> {
  const may = mayMoveAgenda(meetingStatus);
  if (!may.accepted) return may;
  const wanted = items.find((item) => item.id === itemId);
  if (wanted === undefined) return refuse('agenda-item.unknown');
  if (wanted.state === 'current') {
    return accept({ items, left: null, reached: wanted, already: true });
  }
  const present = items.find((item) => item.state === 'current');
  const left = present === undefined ? null : leaveItem(present, at);
  const reached = reachItem(wanted, at);
  const after = items.map((item) =>
    item.id === reached.id ? reached : item.id === left?.id ? left : item,
  );
  return accept({ items: after, left, reached, already: false });
}
