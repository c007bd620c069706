const vietnamAheadMs = 7 * 3_600_000;

/** The calendar day in Vietnam, `yyyy-MM-dd`. */
export function vietnamToday(now: Date): string {
  return new Date(now.getTime() + vietnamAheadMs).toISOString().slice(0, 10);
}
