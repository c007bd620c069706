/** Runs the compiled specs below one folder: `node server/setup/specs.mjs dist/libs/domain`. */
import { existsSync, readdirSync } from 'node:fs';
import Jasmine from 'jasmine';
import { at, root } from './folders.mjs';
import { provideMongod } from './mongod.mjs';

const [folder] = process.argv.slice(2);
const hasSpecs =
  existsSync(at(folder)) &&
  readdirSync(at(folder), { recursive: true }).some((name) => name.endsWith('.spec.js'));

if (hasSpecs) {
  process.env.NODE_ENV = 'test';
  // Repositories are tried against the real database, never against a stand-in.
  process.env.MONGOD_BINARY ??= await provideMongod({ evenWithUri: true });
  const runner = new Jasmine({ projectBaseDir: root });
  runner.loadConfig({
    spec_dir: '.',
    spec_files: [`${folder}/**/*.spec.js`],
    jsLoader: 'import',
    env: { random: true, forbidDuplicateNames: true },
  });
  // A busy machine is no failure.
  runner.jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
  // A dot per spec is a line per spec once a task runner prefixes it.
  runner.configureDefaultReporter({
    showColors: false,
    print: (text) => text === '.' || process.stdout.write(text),
  });
  await runner.execute();
} else {
  console.log('0 specs, 0 failures');
}
