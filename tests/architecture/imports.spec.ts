import { execFileSync } from 'node:child_process';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../support/tree.js';

const betweenRooms = '@nx/enforce-module-boundaries';
const insideRooms = 'boundaries/dependencies';
const packages = 'no-restricted-imports';

/** Imports that must not pass, where they would stand, and the rule that stops them. */
const planted = [
  ['libs/domain/src/voting/planted.ts', 'zod', betweenRooms],
  ['libs/domain/src/voting/planted.ts', 'dienhong/contracts', betweenRooms],
  ['libs/domain/src/voting/planted.ts', 'node:fs', packages],
  ['libs/contracts/src/voting/planted.ts', 'mongoose', betweenRooms],
  ['server/src/features/voting/planted.ts', 'socket.io-client', betweenRooms],
  ['client/src/app/features/voting/planted.ts', '@nestjs/common', betweenRooms],
  ['tests/e2e/planted.ts', '../../server/src/main.js', betweenRooms],
  ['server/src/platform/planted.ts', '../journal/journal.js', insideRooms],
  ['server/src/journal/planted.ts', '../access/access.module.js', insideRooms],
  ['server/src/access/planted.ts', '../features/people/index.js', insideRooms],
  ['server/src/features/voting/planted.ts', '../agenda/agenda.module.js', insideRooms],
  ['server/src/features/voting/planted.ts', '../meetings/meetings.module.js', insideRooms],
  ['client/src/app/api/planted.ts', '../live/live', insideRooms],
  ['client/src/app/ui/planted.ts', '../features/people/people.routes', insideRooms],
  ['client/src/app/features/voting/planted.ts', 'pdfjs-dist', packages],
] as const;

/** Imports that must pass, so that the rules are known to tell one from the other. */
const welcome = [
  ['libs/contracts/src/voting/planted.ts', 'dienhong/domain'],
  ['server/src/features/voting/planted.ts', '../meetings/index.js'],
  ['server/src/features/voting/planted.ts', '../../journal/journal.js'],
  ['client/src/app/features/voting/planted.ts', '../../live/live'],
] as const;

describe('A planted import', () => {
  let eslint: ESLint;

  beforeAll(() => {
    // The rule between rooms reads the graph that Nx keeps: without one it would say nothing.
    execFileSync('node_modules/.bin/nx', ['show', 'projects'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    // The planted files exist only in these lines, so their types cannot be asked.
    eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });
  }, 60_000);

  const rulesBroken = async (filePath: string, source: string) => {
    const text = `import * as planted from '${source}';\nexport const grown = planted;\n`;
    const [result] = await eslint.lintText(text, { filePath });
    return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
  };

  for (const [path, source, rule] of planted) {
    it(`of ${source} in ${path} makes the lint fail`, async () => {
      expect(await rulesBroken(path, source)).toContain(rule);
    }, 60_000);
  }

  for (const [path, source] of welcome) {
    it(`of ${source} in ${path} is welcome`, async () => {
      expect(await rulesBroken(path, source)).toEqual([]);
    }, 60_000);
  }
});
