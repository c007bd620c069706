import { run, findProgram, lastLines, systemEnvironment } from './commands.mjs';

export const isRoot = () => process.getuid?.() === 0;

/** Installs Debian packages when we may; says whether it worked. */
export async function installDebianPackages(...names) {
  if (!isRoot() || findProgram('apt-get') === undefined) return false;
  const env = { ...systemEnvironment, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, quiet: true, limitSeconds: 600 };
  await run('apt-get', ['update', '-q'], options);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...names],
    options,
  );
  if (code !== 0) console.log(lastLines(output, 8));
  return code === 0;
}
