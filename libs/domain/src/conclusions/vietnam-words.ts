/** What calendar and clock show in Vietnam, month from 1. */
interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Vietnam is seven hours ahead of UTC all year round. */
const aheadOfUtc = 7 * 60 * 60 * 1_000;

/** The day and the time of day that a clock in Vietnam shows. */
export function inVietnam(at: Date): LocalTime {
  const local = new Date(at.getTime() + aheadOfUtc);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** `ngày 05 tháng 01 năm 2026`: a zero before days under 10 and the months 1 and 2 only. */
export function dayInWords(at: Date): string {
  const { day, month, year } = inVietnam(at);
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : String(month)} năm ${year}`;
}

/** `08 giờ 00 phút`. */
export function hourInWords(at: Date): string {
  const { hour, minute } = inVietnam(at);
  return `${two(hour)} giờ ${two(minute)} phút`;
}

/** A day written `yyyy-MM-dd` as `dd/MM/yyyy`. */
export function slashedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** Whether both instants fall on the same day in Vietnam. */
export function onSameDay(one: Date, other: Date): boolean {
  return dayInWords(one) === dayInWords(other);
}
