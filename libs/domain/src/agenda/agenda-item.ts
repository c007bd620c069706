/** An item still to come, the one the meeting is at, or one it has left. */
export const agendaItemStates = ['waiting', 'current', 'done'] as const;
export type AgendaItemState = (typeof agendaItemStates)[number];

/** One item of the agenda. */
export interface AgendaItem {
  readonly id: string;
  /** Place in the agenda, from 1. */
  readonly order: number;
  readonly title: string;
  readonly presenterId: string | null;
  readonly plannedMinutes: number;
  readonly state: AgendaItemState;
  /** When the meeting last moved to it; null while it is elsewhere. */
  readonly startedAt: Date | null;
  /** Time spent on it before `startedAt`, milliseconds. */
  readonly spentMs: number;
}
