import { dirname } from 'node:path';
import { sentences } from '../support/sentences.js';
import { exists, filesUnder } from '../support/tree.js';

const catalogues = filesUnder('client/public/i18n', 'vi.json').map(dirname);
const blanks = (sentence: string) =>
  [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((m) => m[1]);

describe('Both languages', () => {
  it('are written for every word', () => {
    const files = filesUnder('client/public/i18n', '.json');
    expect(files.length).toBe(2 * catalogues.length);
    expect(catalogues.filter((folder) => !exists(`${folder}/en.json`))).toEqual([]);
  });

  for (const folder of catalogues) {
    it(`say the same things in ${folder}`, () => {
      const vietnamese = sentences(`${folder}/vi.json`);
      const english = sentences(`${folder}/en.json`);
      expect([...vietnamese.keys()].filter((key) => !english.has(key))).toEqual([]);
      expect([...english.keys()].filter((key) => !vietnamese.has(key))).toEqual([]);
    });

    it(`fill the same blanks in ${folder}`, () => {
      const english = sentences(`${folder}/en.json`);
      const odd = [...sentences(`${folder}/vi.json`)].filter(([key, sentence]) => {
        const other = new Set(blanks(english.get(key) ?? sentence));
        return blanks(sentence).some((blank) => !other.has(blank));
      });
      expect(odd.map(([key]) => key)).toEqual([]);
    });
  }
});
