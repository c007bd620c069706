/** Vietnam keeps one time all year, seven hours ahead of UTC. */
const vietnamOffsetMs = 7 * 3_600_000;
const dayMs = 86_400_000;

/** Fixed public holidays, month-day. Days by the lunar calendar are announced each year and are given as `closedDays`. */
export const publicHolidays = {
  days: ['01-01', '04-30', '05-01', '09-02'],
  legalBasis: 'Bộ luật Lao động năm 2019, Điều 112',
} as const;

/** The calendar day in Vietnam at this instant, counted from 1970. */
export function dayNumber(at: Date): number {
  return Math.floor((at.getTime() + vietnamOffsetMs) / dayMs);
}

/** A calendar day as `yyyy-MM-dd`. */
export function dayName(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Neither weekend nor holiday, nor one of the days on which the office is closed. */
export function isWorkingDay(day: number, closedDays: ReadonlySet<string> = new Set()): boolean {
  const weekday = new Date(day * dayMs).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const name = dayName(day);
  const fixed: readonly string[] = publicHolidays.days;
  return !fixed.includes(name.slice(5)) && !closedDays.has(name);
}

/** Working days after the day of the first instant up to the day of the second, which counts when it is one. */
export function workingDaysBetween(
  from: Date,
  to: Date,
  closedDays: ReadonlySet<string> = new Set(),
): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    if (isWorkingDay(day, closedDays)) count += 1;
  }
  return count;
}

/** Calendar days from the day of the first instant to the day of the second; never negative. */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, dayNumber(to) - dayNumber(from));
}
