import { existsSync, readFileSync } from 'node:fs';
import { run, lastLines, systemEnvironment } from './commands.mjs';
import { at } from './folders.mjs';
import { Obstacle } from './progress.mjs';

/** Node 24 from the npm package `node`: the machine's own Node does not matter after `npm ci`. */
export const node24 = at('node_modules', 'node', 'bin', 'node');

/** Installs exactly what the lock file says, when anything differs from it. */
export async function installPackages() {
  if (packagesAreInstalled()) return 'không đổi · unchanged';
  // Building needs the development packages also where NODE_ENV is production.
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-progress'], {
    env: systemEnvironment,
    quiet: true,
  });
  if (code !== 0 || !existsSync(node24)) {
    throw new Obstacle(
      `Không cài được các gói npm; hãy kiểm tra mạng rồi chạy lại.\n${lastLines(output)}`,
      'The npm packages could not be installed; check the network and run this again.',
    );
  }
  return 'npm ci';
}

/** Compares the lock file with the record that npm keeps of what it installed. */
function packagesAreInstalled() {
  const record = at('node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(node24)) return false;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([folder, { version, optional, peer }]) =>
      // Optional packages are those of other platforms; the project itself has an empty folder.
      folder === '' || optional || peer || installed[folder]?.version === version,
  );
}
