import { sentences } from './sentences.js';
import { foldersIn } from './tree.js';

type Facts = Readonly<Record<string, string | number>>;

/** What stands on the screen under a key of the message catalogues. */
export type Say = (key: string, facts?: Facts) => string;

const folder = 'client/public/i18n';

/** Every sentence of a language by its whole key, such as `voting.control.open`. */
export function allSentences(language: 'vi' | 'en'): ReadonlyMap<string, string> {
  return new Map([
    ...sentences(`${folder}/${language}.json`),
    ...foldersIn(folder).flatMap((word) =>
      [...sentences(`${folder}/${word}/${language}.json`)].map(([key, text]): [string, string] => [
        `${word}.${key}`,
        text,
      ]),
    ),
  ]);
}

/** Speaks a language, so that a story names a label by what it means and not by how it is worded today. */
export function speaker(language: 'vi' | 'en'): Say {
  const spoken = allSentences(language);
  return (key, facts = {}) => {
    const text = spoken.get(key);
    if (text === undefined) throw new Error(`no sentence for ${key} in ${language}`);
    return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_whole, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`${key} needs ${name}`);
      return String(fact);
    });
  };
}

/** Vietnamese, as everybody in the stories reads it. */
export const say = speaker('vi');

/** A sentence whatever its facts are. */
export function saidAs(key: string): RegExp {
  const any = '\u0000';
  const facts = new Proxy<Facts>({}, { get: () => any });
  const literal = say(key, facts).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(literal.replaceAll(any, '.+'));
}
