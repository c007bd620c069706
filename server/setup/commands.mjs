import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at, root } from './folders.mjs';

const ownBinaries = at('node_modules', '.bin');
const pathWithoutOurs = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => folder !== ownBinaries)
  .join(delimiter);

/** The machine's own surroundings: system Node and npm, for what must work while node_modules is replaced. */
export const systemEnvironment = { ...process.env, PATH: pathWithoutOurs };

/** Our surroundings: Node 24 and the project's own tools come first on the path. */
export const projectEnvironment = {
  ...process.env,
  PATH: `${ownBinaries}${delimiter}${pathWithoutOurs}`,
};

/**
 * Runs a command to its end and returns `{ code, output }`. The output is shown while it comes unless `quiet`,
 * and is always kept. With `limitSeconds`, a command that hangs is ended.
 */
export function run(
  command,
  args,
  { env = projectEnvironment, cwd = root, quiet = false, limitSeconds } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const kept = [];
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(kept).toString('utf8') });
    };
    const timer =
      limitSeconds &&
      setTimeout(() => {
        // Grandchildren may keep the pipes open: we do not wait for them.
        child.kill('SIGKILL');
        kept.push(Buffer.from(`\n${command}: > ${limitSeconds} s\n`));
        end(124);
      }, limitSeconds * 1000);
    const keep = (show) => (chunk) => {
      kept.push(chunk);
      if (!quiet) show.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => {
      kept.push(Buffer.from(String(error)));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The full path of a program on the machine, or undefined. */
export function findProgram(name) {
  return pathWithoutOurs
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The last lines of a quiet command's output: what is worth showing when it failed. */
export const lastLines = (output, count = 25) =>
  output.trimEnd().split('\n').slice(-count).join('\n');
