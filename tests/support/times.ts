const written = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment so many minutes from now, as people type it: 25/12/2026 08:30. */
export function inMinutes(minutes: number): string {
  return written.format(Date.now() + minutes * 60_000).replace(', ', ' ');
}
