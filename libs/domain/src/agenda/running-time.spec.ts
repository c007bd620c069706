import { anAgendaItem } from './agenda-item.example.js';
import { plannedTotal, runningTime } from './running-time.js';

const start = new Date('2026-11-27T01:00:00Z');
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

describe('runningTime', () => {
  const item = anAgendaItem({
    state: 'current',
    startedAt: start,
    plannedMinutes: 30,
  });

  it('goes from in time over nearly over to over', () => {
    expect(runningTime(item, later(10)).pace).toBe('in-time');
    expect(runningTime(item, later(27)).pace).toBe('nearly-over');
    expect(runningTime(item, later(30)).pace).toBe('nearly-over');
    expect(runningTime(item, later(31))).toEqual({
      spentMs: 31 * 60_000,
      plannedMs: 30 * 60_000,
      leftMs: -60_000,
      pace: 'over',
    });
  });

  it('never shrinks when a clock runs behind', () => {
    expect(runningTime({ ...item, spentMs: 5 }, later(-10)).spentMs).toBe(5);
  });

  it('sums up the plan', () => {
    expect(plannedTotal([item, anAgendaItem({ plannedMinutes: 15 })])).toBe(45);
  });
});
