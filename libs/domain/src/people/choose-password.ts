import { accept, refuse, type Decision } from '../decision.js';
import { foldForComparison } from './fold-for-comparison.js';

/** What a password must be like; OWASP ASVS 5.0, 6.2: long rather than complicated, not a common one. */
export const passwordRule = {
  /** Characters at least. */
  shortest: 12,
  legalBasis: 'OWASP ASVS 5.0, V6.2',
} as const;

/** Pieces from which guessable passwords are made, in Vietnam and everywhere. */
const commonPieces = [
  'password',
  'matkhau',
  'qwerty',
  'asdfgh',
  'iloveyou',
  'anhyeuem',
  'vietnam',
  'dienhong',
  'hoidong',
  'uyban',
  'admin',
  'letmein',
  'welcome',
];

/** Whether a person may choose this password. `words` are the person's own: account, name, office. */
export function choosePassword(password: string, words: readonly string[]): Decision<null> {
  if ([...password].length < passwordRule.shortest) {
    return refuse('password.too-short', { shortest: passwordRule.shortest });
  }
  const rest = [...commonPieces, ...words.flatMap(pieces)].reduce(
    (left, piece) => left.replaceAll(piece, ''),
    foldForComparison(password),
  );
  return isGuessable(rest) ? refuse('password.too-common') : accept(null);
}

function pieces(word: string): string[] {
  const folded = foldForComparison(word);
  return [folded, ...word.split(/[\s.@-]+/u).map(foldForComparison)].filter(
    (piece) => piece.length >= 3,
  );
}

/** What is left without the guessable pieces is too little, a few signs repeated, a number, or a run of letters. */
function isGuessable(rest: string): boolean {
  const signs = new Set(rest);
  return rest.length < 6 || signs.size < 4 || /^\d+$/.test(rest) || isRun(rest);
}

function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let index = 1; index < text.length; index += 1) {
    steps.add(text.charCodeAt(index) - text.charCodeAt(index - 1));
  }
  return steps.size <= 1;
}
