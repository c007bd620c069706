import { readTime, showSpan, showTime, vietnamDay, writeTime } from './vietnam-time';

const morning = '2026-11-27T01:05:00.000Z';

describe('Vietnamese time', () => {
  it('shows dd/MM/yyyy and 24 hours in Vietnam, wherever the device is', () => {
    expect(showTime(morning, 'day-time', 'vi')).toBe('08:05, 27/11/2026');
    expect(showTime('2026-11-26T17:00:00Z', 'day-time', 'vi')).toBe('00:00, 27/11/2026');
    expect(showTime(morning, 'weekday', 'vi')).toBe('Thứ Sáu, 27/11/2026');
    expect(showTime(morning, 'weekday', 'en')).toBe('Friday, 27/11/2026');
    expect(vietnamDay('2026-11-26T18:00:00Z')).toBe('2026-11-27');
  });

  it('reads what people type', () => {
    for (const typed of [
      '27/11/2026 08:05',
      '27-11-2026 8:05',
      '27.11.2026 8h05',
      ' 27/11/2026, 08:05 ',
    ]) {
      expect(readTime(typed)).withContext(typed).toBe(morning);
    }
    expect(readTime('27/11/2026 8h')).toBe('2026-11-27T01:00:00.000Z');
    expect(writeTime(morning)).toBe('27/11/2026 08:05');
  });

  it('does not make a moment of what is none', () => {
    for (const typed of [
      '',
      '31/02/2026 08:00',
      '27/13/2026 08:00',
      '27/11/2026 24:30',
      '27/11/2026',
    ]) {
      expect(readTime(typed)).withContext(typed).toBeUndefined();
    }
  });

  it('shows spans with hours only where there are any', () => {
    expect(showSpan(65_000)).toBe('01:05');
    expect(showSpan(3_909_000)).toBe('1:05:09');
    expect(showSpan(-5_000)).toBe('00:05');
  });
});
