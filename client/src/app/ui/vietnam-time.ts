import type { Language } from '../language/language';

/** The country has one time zone and no summer time. */
export const zone = 'Asia/Ho_Chi_Minh';
const offset = '+07:00';

/** How much of an instant is shown. */
export type Showing = 'day' | 'time' | 'day-time' | 'weekday' | 'weekday-time' | 'clock';

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'weekday', string>;

const formats: Record<Language, Intl.DateTimeFormat> = {
  vi: formatOf('vi-VN'),
  en: formatOf('en-GB'),
};

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
}

function partsOf(at: number, language: Language): Parts {
  const parts: Partial<Parts> = {};
  for (const { type, value } of formats[language].formatToParts(at)) {
    if (type in { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, weekday: 0 }) {
      parts[type as keyof Parts] = value;
    }
  }
  return parts as Parts;
}

/** An instant as people in Vietnam read it: dd/MM/yyyy, 24 hours. */
export function showTime(at: string | number, showing: Showing, language: Language): string {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(instant)) return '';
  const { year, month, day, hour, minute, second, weekday } = partsOf(instant, language);
  const date = `${day}/${month}/${year}`;
  switch (showing) {
    case 'day':
      return date;
    case 'time':
      return `${hour}:${minute}`;
    case 'clock':
      return `${hour}:${minute}:${second}`;
    case 'day-time':
      return `${hour}:${minute}, ${date}`;
    case 'weekday':
      return `${weekday}, ${date}`;
    case 'weekday-time':
      return `${hour}:${minute}, ${weekday}, ${date}`;
  }
}

/** The calendar day in Vietnam, `yyyy-MM-dd`. */
export function vietnamDay(at: string | number): string {
  const { year, month, day } = partsOf(typeof at === 'number' ? at : Date.parse(at), 'en');
  return `${year}-${month}-${day}`;
}

/** For an entry field: dd/MM/yyyy HH:mm. */
export function writeTime(at: string | number): string {
  const { year, month, day, hour, minute } = partsOf(
    typeof at === 'number' ? at : Date.parse(at),
    'en',
  );
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[\s,]+(\d{1,2})(?:[:hg.](\d{0,2}))?\s*$/u;

/** What was typed as an instant in UTC, or undefined when it is no moment: 31/02 does not exist. */
export function readTime(text: string): string | undefined {
  const [, day, month, year, hour, minute] = written.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined || hour === undefined) {
    return undefined;
  }
  const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
  const at = new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${offset}`);
  if (Number.isNaN(at.getTime())) return undefined;
  return writeTime(at.getTime()).startsWith(`${two(day)}/${two(month)}/${year}`)
    ? at.toISOString()
    : undefined;
}

/** A span as hours, minutes and seconds: 1:05:09 or 05:09. */
export function showSpan(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
}
