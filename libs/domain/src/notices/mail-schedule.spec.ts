import { mailSchedule, nextAttemptAt } from './mail-schedule.js';

describe('the schedule of a mail', () => {
  const failedAt = new Date('2026-11-27T01:00:00Z');
  const waitAfter = (failures: number): number =>
    (nextAttemptAt(failures, failedAt)?.getTime() ?? Number.NaN) - failedAt.getTime();

  it('waits twice as long after each failure, but never longer than the limit', () => {
    expect(waitAfter(1)).toBe(30_000);
    expect(waitAfter(2)).toBe(60_000);
    expect(waitAfter(3)).toBe(120_000);
    expect(waitAfter(11)).toBe(mailSchedule.longestWaitMs);
  });

  it('goes on for at least half a day, then gives up', () => {
    let total = 0;
    for (let failures = 1; failures < mailSchedule.attempts; failures += 1) {
      total += waitAfter(failures);
    }
    expect(total).toBeGreaterThan(12 * 60 * 60 * 1_000);
    expect(nextAttemptAt(mailSchedule.attempts, failedAt)).toBeNull();
  });
});
