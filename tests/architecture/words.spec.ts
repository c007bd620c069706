import { routes } from 'dienhong/contracts';
import { exists, filesUnder, foldersIn } from '../support/tree.js';

/** The words of the assembly; each appears when its feature does, spelled the same in every room. */
const words = [
  ['people', 'meetings', 'agenda', 'documents', 'attendance', 'speakers', 'voting'],
  ['opinions', 'questions', 'conclusions', 'tasks', 'surveys', 'notices', 'reports'],
].flat();
const alive = Object.keys(routes);

const homes = {
  domain: 'libs/domain/src',
  contracts: 'libs/contracts/src',
  server: 'server/src/features',
  client: 'client/src/app/features',
};

describe('The words', () => {
  for (const [room, home] of Object.entries(homes)) {
    it(`are all that lives in ${home}`, () => {
      const known = room === 'domain' ? [...words, 'access'] : words;
      expect(foldersIn(home).filter((folder) => !known.includes(folder))).toEqual([]);
    });

    it(`with routes have a home in ${home}`, () => {
      expect(alive.filter((word) => filesUnder(`${home}/${word}`).length === 0)).toEqual([]);
    });
  }

  for (const word of alive) {
    it(`${word} has its files by the names everybody expects`, () => {
      const expected = [
        `libs/contracts/src/${word}/${word}.routes.ts`,
        `libs/contracts/src/${word}/${word}.schemas.ts`,
        `server/src/features/${word}/${word}.module.ts`,
        `server/src/features/${word}/${word}.controller.ts`,
      ];
      expect(expected.filter((path) => !exists(path))).toEqual([]);
    });
  }
});
