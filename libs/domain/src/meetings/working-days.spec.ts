import fc from 'fast-check';
import {
  dayName,
  dayNumber,
  daysBetween,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.js';

const at = (day: string, hour = 8): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`);

describe('working days', () => {
  it('knows the day in Vietnam, which begins at 17:00 UTC', () => {
    expect(dayName(dayNumber(new Date('2026-11-26T16:59:59Z')))).toBe('2026-11-26');
    expect(dayName(dayNumber(new Date('2026-11-26T17:00:00Z')))).toBe('2026-11-27');
  });

  it('leaves out weekends and holidays', () => {
    expect(isWorkingDay(dayNumber(at('2026-11-27')))).toBeTrue();
    expect(isWorkingDay(dayNumber(at('2026-11-28')))).toBeFalse();
    expect(isWorkingDay(dayNumber(at('2026-09-02')))).toBeFalse();
    expect(isWorkingDay(dayNumber(at('2026-02-17')), new Set(['2026-02-17']))).toBeFalse();
  });

  it('counts from the next day to the day of the meeting', () => {
    expect(workingDaysBetween(at('2026-11-23'), at('2026-11-26'))).toBe(3);
    expect(workingDaysBetween(at('2026-11-27'), at('2026-11-30'))).toBe(1);
    expect(workingDaysBetween(at('2026-11-26'), at('2026-11-23'))).toBe(0);
    expect(daysBetween(at('2026-11-20', 23), at('2026-11-27', 1))).toBe(7);
  });

  it('never counts more working days than days, and adds up over any day in between', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(at('2026-01-01').getTime() + n * 86_400_000));
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [one, two, three] = days.sort((a, b) => a.getTime() - b.getTime());
        if (one === undefined || two === undefined || three === undefined) return;
        const whole = workingDaysBetween(one, three);
        expect(whole).toBeLessThanOrEqual(daysBetween(one, three));
        expect(workingDaysBetween(one, two) + workingDaysBetween(two, three)).toBe(whole);
      }),
    );
  });
});
