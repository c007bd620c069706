/** `npm test`: installs what is missing, then every check there is; ends with `N passed, N failed`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { projectEnvironment, run } from './commands.mjs';
import { count, countStep } from './counts.mjs';
import { provideMongod } from './mongod.mjs';
import { installPackages } from './packages.mjs';
import { giveUp, progress } from './progress.mjs';

const step = progress(12);
const total = { passed: 0, failed: 0 };
const failedSteps = [];
const folder = mkdtempSync(join(tmpdir(), 'dienhong-test-'));

try {
  await step('Cài các gói phần mềm', 'Installing packages', installPackages);
  const mongod = await step('Chuẩn bị MongoDB', 'Preparing MongoDB', () =>
    provideMongod({ evenWithUri: true }),
  );
  const chromium = await step('Chuẩn bị Chromium', 'Preparing Chromium', provideChromium);
  await checkEverything(surroundings(mongod, chromium));
} catch (error) {
  total.failed += 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  giveUp(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (failedSteps.length > 0) console.log(`\nKhông đạt · Failed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function checkEverything(env) {
  const check = async (name, vietnamese, english, work, read = countStep) => {
    const { passed, failed } = await step(vietnamese, english, async () => read(await work()));
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedSteps.push(name);
    console.log(`    ${name}: ${passed} passed, ${failed} failed`);
  };
  const tool = (command, ...args) => run(command, args, { env, limitSeconds: 900 });
  const everyRoom = (target) =>
    tool('nx', 'run-many', '-t', target, '--output-style=stream', '--parallel=2');

  await check('format', 'Định dạng', 'Format', () => tool('prettier', '--check', '.'));
  // The server first: the specs of all rooms run as it compiled them.
  await check('build server', 'Dựng máy chủ', 'Building the server', () => building('server'));
  await check('lint', 'Quy tắc viết mã', 'Lint', () => everyRoom('lint'));
  await check('types', 'Kiểu dữ liệu', 'Types', () => everyRoom('types'));
  await check('unit', 'Kiểm thử từng phần', 'Unit tests', () => everyRoom('unit'), count);
  await check('build client', 'Dựng giao diện', 'Building the client', () => building('client'));
  await check('openapi', 'Mô tả API còn đúng', 'OpenAPI is fresh', () =>
    tool('npm', 'run', '--silent', 'openapi', '--', '--check'),
  );
  await check(
    'e2e',
    'Câu chuyện trọn vẹn trên trình duyệt',
    'Stories in real browsers',
    () => tool('npm', 'run', '--silent', 'e2e'),
    count,
  );
  await check(
    'load',
    'Phát trực tiếp còn giữ đúng mức',
    'The live core holds its bounds',
    () => tool('npm', 'run', '--silent', 'bench', '--', '--short'),
    count,
  );
}

async function building(name) {
  try {
    return { code: 0, output: await build(name) };
  } catch (error) {
    console.log(error.message);
    return { code: 1, output: error.message };
  }
}

/** Nothing here touches a running Diên Hồng: own folders, and the tests choose free ports. */
function surroundings(mongod, chromium) {
  const env = {
    ...projectEnvironment,
    CHROME_BIN: chromium,
    MONGOD_BINARY: mongod,
    DIENHONG_DATA: join(folder, 'data'),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    FORCE_COLOR: '0',
    TZ: 'Asia/Ho_Chi_Minh',
  };
  for (const setting of [
    'PORT',
    'HOST',
    'MONGODB_URI',
    'DIENHONG_DEMO',
    'SMTP_URL',
    'PUBLIC_URL',
  ]) {
    delete env[setting];
  }
  return env;
}
