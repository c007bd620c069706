import type { MeetingKind } from './meeting.js';

/** Length of the code that citizens type: 31^6 possibilities, read from a wall in two groups of three. */
export const joinCodeLength = 6;

/** Only dialogues are joined by citizens. */
export function needsJoinCode(kind: MeetingKind): boolean {
  return kind === 'dialogue';
}

/** The code as typed by a thumb, with spaces, hyphens and small letters, brought to its stored form. */
export function readJoinCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** The code in two groups, so that it can be read from fifteen metres and dictated. */
export function groupJoinCode(code: string): string {
  const middle = Math.ceil(code.length / 2);
  return `${code.slice(0, middle)} ${code.slice(middle)}`.trim();
}
