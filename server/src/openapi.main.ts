import { readFile, writeFile } from 'node:fs/promises';
import { openapi } from 'dienhong/contracts';
import { version } from './version.js';

/** `npm run openapi` writes the committed copy; with `--check` it fails when the copy is not fresh. */
const file = new URL('../../../server/openapi.json', import.meta.url);
const fresh = `${JSON.stringify(openapi(version), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== fresh) {
    process.stderr.write('server/openapi.json is not fresh: run npm run openapi\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, fresh);
}
