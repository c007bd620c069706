import { shortDate } from '../../platform/paper/wording.js';

const day = 24 * 60 * 60 * 1000;
const vietnamOffset = 7 * 60 * 60 * 1000;

/** A month of a year, as papers name it. */
export interface MonthName {
  readonly month: number;
  readonly year: number;
  /** "tháng 11 năm 2026" */
  readonly words: string;
}

/** Every day that the demo's papers name, reckoned from the moment of the seed. */
export interface PaperDays {
  readonly now: Date;
  readonly thisMonth: MonthName;
  readonly nextMonth: MonthName;
  readonly lastMonth: MonthName;
  readonly planYear: number;
  /** The crop in the fields in this month. */
  readonly crop: string;
  /** A day so many days from now, as 05/11/2026. */
  readonly at: (days: number) => string;
  /** The same as a Date. */
  readonly on: (days: number) => Date;
}

/** Reckons the days of the papers from now. */
export function paperDays(now: Date): PaperDays {
  const local = new Date(now.getTime() + vietnamOffset);
  const on = (days: number): Date => new Date(now.getTime() + days * day);
  const month = local.getUTCMonth();
  const year = local.getUTCFullYear();
  return {
    now,
    thisMonth: monthName(year, month),
    nextMonth: monthName(year, month + 1),
    lastMonth: monthName(year, month - 1),
    planYear: year + 1,
    crop: cropOf(month + 1),
    at: (days) => shortDate(on(days)),
    on,
  };
}

function monthName(year: number, month: number): MonthName {
  const first = new Date(Date.UTC(year, month, 1));
  const number = first.getUTCMonth() + 1;
  const digits = number <= 2 ? `0${number}` : String(number);
  return {
    month: number,
    year: first.getUTCFullYear(),
    words: `tháng ${digits} năm ${first.getUTCFullYear()}`,
  };
}

function cropOf(month: number): string {
  if (month <= 5) return 'vụ xuân';
  return month <= 10 ? 'vụ mùa' : 'vụ đông';
}
