import type { PaperForm } from './paper-form.js';

/** Vietnam keeps UTC+7 all year. */
const vietnamOffset = 7 * 60 * 60 * 1000;

/** Digits of a paper's number: a zero stands before numbers under ten. */
export function paperDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The line of number and symbol, such as "Số: 05/TB-UBND"; a draft keeps room for the number. */
export function paperNumber(form: PaperForm, number: number | null, symbol: string): string {
  const digits = number === null ? '\u00a0'.repeat(8) : paperDigits(number);
  return `${form.numberWord}${digits}${form.numberJoint}${symbol}`;
}

/** The place and the day in Vietnam; only days under 10 and the months 1 and 2 take a zero. */
export function placeAndDate(place: string, date: Date, dayKnown: boolean): string {
  const local = new Date(date.getTime() + vietnamOffset);
  const day = local.getUTCDate();
  const month = local.getUTCMonth() + 1;
  const dayDigits = dayKnown ? String(day).padStart(2, '0') : '\u00a0'.repeat(6);
  const monthDigits = month <= 2 ? `0${month}` : String(month);
  return `${place}, ngày ${dayDigits} tháng ${monthDigits} năm ${local.getUTCFullYear()}`;
}

/** A day in running text, such as 05/11/2026, in Vietnam. */
export function shortDate(date: Date): string {
  const local = new Date(date.getTime() + vietnamOffset);
  const digits = (figure: number): string => String(figure).padStart(2, '0');
  return `${digits(local.getUTCDate())}/${digits(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}

/** The text with the mark that ends it, in place of the stop it may already have. */
export function endedWith(text: string, ending: string): string {
  return text.trimEnd().replace(/(?:\.\/\.|[.;,:])+$/u, '') + ending;
}
