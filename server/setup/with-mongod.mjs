/** Runs a command that needs the database's binary: `node server/setup/with-mongod.mjs playwright test`. */
import { spawn } from 'node:child_process';
import { projectEnvironment } from './commands.mjs';
import { provideMongod } from './mongod.mjs';
import { giveUp } from './progress.mjs';

const [command, ...args] = process.argv.slice(2);

try {
  const mongod = await provideMongod({ evenWithUri: true });
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...projectEnvironment, MONGOD_BINARY: mongod },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', giveUp);
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  giveUp(error);
}
