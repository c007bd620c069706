import type { TravellingClock } from '../platform/clock.js';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Vietnam has kept UTC+7 without summer time since 1975. */
const vietnamAhead = 7 * 60 * minute;

/** Moments of the demonstration, relative to the installation's own present. */
export class Moments {
  constructor(
    readonly now: Date,
    private readonly clock: TravellingClock,
  ) {}

  /** So many minutes before (negative) or after now. */
  minutes(count: number): Date {
    return new Date(this.now.getTime() + count * minute);
  }

  /** A day counted from today, at an hour in Vietnam; a working day near it, since offices rest at weekends. */
  workday(days: number, hour: number, minutes = 0): Date {
    const local = new Date(this.now.getTime() + vietnamAhead + days * day);
    const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
    const weekday = new Date(midnight).getUTCDay();
    const shift = weekday === 6 ? (days < 0 ? -1 : 2) : weekday === 0 ? (days < 0 ? -2 : 1) : 0;
    return new Date(midnight + shift * day + (hour * 60 + minutes) * minute - vietnamAhead);
  }

  /** The calendar day in Vietnam, `yyyy-MM-dd`. */
  dayOf(moment: Date): string {
    return new Date(moment.getTime() + vietnamAhead).toISOString().slice(0, 10);
  }

  /** Sets the server's clock, so that what follows happens then. */
  at(moment: Date): void {
    this.clock.travelTo(moment);
  }
}
