import type { AgendaItem } from './agenda-item.js';

type Clocked = Pick<AgendaItem, 'plannedMinutes' | 'startedAt' | 'spentMs'>;

/** Time spent on an item so far, milliseconds. A clock that runs behind never makes it shrink below what was kept. */
export function spentOn(item: Pick<Clocked, 'startedAt' | 'spentMs'>, now: Date): number {
  if (item.startedAt === null) return item.spentMs;
  return item.spentMs + Math.max(0, now.getTime() - item.startedAt.getTime());
}

/** On time, in its last tenth, or past its plan. */
export type Pace = 'in-time' | 'nearly-over' | 'over';

export interface RunningTime {
  readonly spentMs: number;
  readonly plannedMs: number;
  /** Negative once the plan is overrun. */
  readonly leftMs: number;
  readonly pace: Pace;
}

/** An item's running time against its plan. */
export function runningTime(item: Clocked, now: Date): RunningTime {
  const spentMs = spentOn(item, now);
  const plannedMs = item.plannedMinutes * 60_000;
  const leftMs = plannedMs - spentMs;
  const pace: Pace = leftMs < 0 ? 'over' : leftMs <= plannedMs / 10 ? 'nearly-over' : 'in-time';
  return { spentMs, plannedMs, leftMs, pace };
}

/** Planned length of the whole agenda, minutes. */
export function plannedTotal(items: readonly Pick<AgendaItem, 'plannedMinutes'>[]): number {
  return items.reduce((sum, item) => sum + item.plannedMinutes, 0);
}
