/** `npm start`: from a bare machine to a running Diên Hồng. */
import { spawn } from 'node:child_process';
import { buildAll } from './build.mjs';
import { projectEnvironment } from './commands.mjs';
import { at, root } from './folders.mjs';
import { provideMongod } from './mongod.mjs';
import { installPackages, node24 } from './packages.mjs';
import { giveUp, progress } from './progress.mjs';

const step = progress(4);

try {
  await step('Cài các gói phần mềm', 'Installing packages', installPackages);
  const mongod = await step('Chuẩn bị MongoDB', 'Preparing MongoDB', () => provideMongod());
  await step('Dựng máy chủ và giao diện', 'Building server and client', buildAll);
  console.log('Bước 4/4 · Khởi động · Starting\n');
  serve(mongod);
} catch (error) {
  giveUp(error);
}

/** The server takes over the console; we only hand signals on and end as it ends. */
function serve(mongod) {
  const server = spawn(node24, [at('dist/server/src/main.js')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...projectEnvironment, ...(mongod === undefined ? {} : { MONGOD_BINARY: mongod }) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // At a terminal, Ctrl-C has already reached the server: it is in the same process group.
      const alreadyTold = signal === 'SIGINT' && process.stdin.isTTY === true;
      if (!alreadyTold) server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  server.on('error', giveUp);
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}
