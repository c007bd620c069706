/** How often and how long delivery of one mail is tried. */
export interface MailSchedule {
  /** Attempts before it is given up and shown as such. */
  readonly attempts: number;
  /** Wait after the first failure, milliseconds; doubled after each further one. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** For how long a courier that took a mail keeps others away from it, milliseconds. */
  readonly leaseMs: number;
}

/** More than half a day in all: a mail server that is down overnight loses nothing. */
export const mailSchedule: MailSchedule = {
  attempts: 12,
  firstWaitMs: 30_000,
  longestWaitMs: 4 * 60 * 60 * 1_000,
  leaseMs: 2 * 60 * 1_000,
};

/** When a mail that has now failed `failures` times is tried again; null when it is given up. */
export function nextAttemptAt(
  failures: number,
  failedAt: Date,
  schedule: MailSchedule = mailSchedule,
): Date | null {
  if (failures >= schedule.attempts) return null;
  const wait = schedule.firstWaitMs * 2 ** Math.max(0, failures - 1);
  return new Date(failedAt.getTime() + Math.min(wait, schedule.longestWaitMs));
}
