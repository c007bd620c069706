import type { MeetingKind } from '../meetings/meeting.js';
import { isWorkingDay, dayNumber } from '../meetings/working-days.js';

/** Within how many days a notice has to be out, and which text says so. */
export interface ConclusionLimit {
  readonly days: number;
  readonly counted: 'working-days' | 'days';
  /** Title of the text, Vietnamese. */
  readonly legalBasis: string;
}

/** The limits in force. A new decision is a new entry here, not a change of a rule. */
export const conclusionLimits: Readonly<Record<MeetingKind, ConclusionLimit>> = {
  meeting: {
    days: 5,
    counted: 'working-days',
    legalBasis: 'Quyết định số 45/2018/QĐ-TTg ngày 09/11/2018 của Thủ tướng Chính phủ',
  },
  dialogue: {
    days: 10,
    counted: 'days',
    legalBasis: 'Luật Tổ chức chính quyền địa phương năm 2025, Điều 43',
  },
};

const oneDay = 24 * 60 * 60 * 1_000;
const aheadOfUtc = 7 * 60 * 60 * 1_000;

/**
 * The last instant at which the notice of a meeting that closed then is in time: the end of the last day, in
 * Vietnam. `closedDays` are days off besides weekends and fixed holidays, `yyyy-MM-dd`.
 */
export function conclusionDueAt(
  kind: MeetingKind,
  closedAt: Date,
  closedDays: ReadonlySet<string> = new Set(),
): Date {
  const limit = conclusionLimits[kind];
  let day = dayNumber(closedAt);
  let left = limit.days;
  while (left > 0) {
    day += 1;
    if (limit.counted === 'days' || isWorkingDay(day, closedDays)) left -= 1;
  }
  return new Date((day + 1) * oneDay - aheadOfUtc - 1);
}
