/** Letters and digits that nobody mistakes for another: no 0 and O, no 1, I and L. */
export const passcodeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** Long enough that guessing is hopeless, short enough for a slip of paper. */
export const passcodeLength = 8;

/** The code as people read it aloud and copy it: in two groups of four. */
export function groupPasscode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What was typed, without spaces, hyphens and lower case; null when it cannot be a passport code. */
export function readPasscode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s\-–.]/gu, '');
  if (code.length !== passcodeLength) return null;
  return [...code].every((letter) => passcodeAlphabet.includes(letter)) ? code : null;
}
