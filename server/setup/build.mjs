import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, lastLines } from './commands.mjs';
import { at, root } from './folders.mjs';
import { node24 } from './packages.mjs';
import { giveUp, Obstacle } from './progress.mjs';

const isSpec = /\.(spec|example)\.ts$/;
const isNoise = /(^|\/)(README\.md|coverage|node_modules|\.angular)(\/|$)/;

const quiet = { quiet: true };

/** What each app is made from, the compiler that makes it, and where its seal is kept beside the result. */
const apps = {
  server: {
    sources: [
      'server/src',
      'server/tsconfig.json',
      'libs',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    counts: () => true,
    compile: () => run(node24, [at('node_modules/typescript/bin/tsc'), '-p', 'server'], quiet),
    before: () => dropOrphans('libs', 'server'),
    seal: at('dist/server.built'),
  },
  client: {
    sources: ['client', 'libs', 'tsconfig.base.json', 'package-lock.json'],
    counts: (path) => !isSpec.test(path),
    compile: () => run(node24, [at('client/build.mjs')], quiet),
    before: () => undefined,
    seal: at('dist/client.built'),
  },
};

/** Builds the app unless the seal beside the last result says that it was made from the same sources. */
export async function build(name) {
  const app = apps[name];
  const sum = fingerprint(app);
  if (existsSync(app.seal) && readFileSync(app.seal, 'utf8') === sum)
    return `${name}: không đổi, unchanged`;
  rmSync(app.seal, { force: true });
  app.before();
  const { code, output } = await app.compile();
  if (code !== 0) {
    throw new Obstacle(
      `Không dựng được ${name}:\n${lastLines(output, 60)}`,
      `Building ${name} failed.`,
    );
  }
  mkdirSync(dirname(app.seal), { recursive: true });
  writeFileSync(app.seal, sum);
  return `${name}: đã dựng, built`;
}

function fingerprint({ sources, counts }) {
  const sum = createHash('sha256');
  for (const path of sources.flatMap(filesUnder).filter(counts).sort()) {
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(at(path)))
      .update('\0');
  }
  return sum.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(at(path))) return [];
  if (statSync(at(path)).isFile()) return [path];
  return readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !isNoise.test(file));
}

/** Removes compiled files whose source is gone: a spec that was deleted must not run again. */
function dropOrphans(...rooms) {
  for (const room of rooms) {
    const folder = at('dist', room);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue;
      const compiled = relative(at('dist'), join(entry.parentPath, entry.name));
      if (!existsSync(at(compiled.replace(/\.js(\.map)?$/, '.ts')))) rmSync(at('dist', compiled));
    }
  }
}

/** Both apps side by side: each compiler keeps one core busy. */
export async function buildAll() {
  const outcomes = await Promise.allSettled([build('server'), build('client')]);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return outcomes.map(({ value }) => value).join(' · ');
}

// Also the command behind the build targets: `node server/setup/build.mjs server client`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of process.argv.slice(2)) {
    try {
      console.log(await build(name));
    } catch (error) {
      giveUp(error);
    }
  }
}
