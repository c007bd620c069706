import { run, findProgram, isExecutable } from './commands.mjs';
import { installDebianPackages } from './debian.mjs';
import { Obstacle } from './progress.mjs';

/** The browser of the tests: CHROME_BIN, or Debian's own Chromium, installed when we may. */
export async function provideChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  await installDebianPackages('chromium');
  const installed = findChromium();
  if (
    installed !== undefined &&
    (await run(installed, ['--version'], { quiet: true })).code === 0
  ) {
    return installed;
  }
  throw new Obstacle(
    'Phần kiểm thử cần Chromium: hãy chạy "apt-get install chromium" với quyền quản trị, hoặc đặt CHROME_BIN.',
    'The tests need Chromium: run "apt-get install chromium" as an administrator, or set CHROME_BIN.',
  );
}

function findChromium() {
  const named = process.env.CHROME_BIN;
  if (named && isExecutable(named)) return named;
  return ['chromium', 'chromium-browser', 'google-chrome'].map(findProgram).find(Boolean);
}
