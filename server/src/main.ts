import 'reflect-metadata';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { prepareDemo } from './demo/prepare-demo.js';
import { FirstRun } from './features/people/first-run.js';
import { greet } from './greet.js';
import { httpAdapter, prepareHttp } from './http.js';
import { Log } from './platform/log.js';
import { startMongod, type MongodChild } from './platform/mongo/mongod-child.js';
import { Settings, SettingsError } from './platform/settings.js';
import { whyNotListening, whyNotStarted } from './start-failure.js';

const clientFolder = fileURLToPath(new URL('../../client', import.meta.url));

/** Connections that may wait to be accepted: after a restart the whole hall knocks within a second or two. */
const backlog = 4_096;

/** Database first, then the server, then the demonstration; ended in the other order. */
async function main(): Promise<void> {
  const settings = new Settings(process.env);
  const mongod = await database(settings);
  try {
    await serve(settings, mongod);
  } catch (error) {
    await mongod.stop();
    throw error;
  }
}

async function serve(settings: Settings, mongod: Pick<MongodChild, 'uri' | 'stop'>): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, mongod.uri),
    httpAdapter(settings),
    { bufferLogs: true, abortOnError: false, rawBody: false },
  );
  app.useLogger(app.get(Log));
  await prepareHttp(app, settings, clientFolder);
  endCleanly(app, mongod);
  await app.init();
  const demo = await prepareDemo(app, settings);
  const { host, port } = settings;
  await app.listen({ host, port, backlog }).catch((error: unknown) => {
    throw whyNotListening(error, settings);
  });
  greet(settings, demo, app.get(FirstRun).waitingCode);
}

async function database(settings: Settings): Promise<Pick<MongodChild, 'uri' | 'stop'>> {
  if (settings.mongodbUri !== undefined) {
    return { uri: settings.mongodbUri, stop: () => Promise.resolve() };
  }
  if (settings.mongodBinary === undefined) {
    throw new SettingsError([
      'Không có mongod: hãy chạy bằng npm start, hoặc đặt MONGOD_BINARY hay MONGODB_URI. / No mongod: run npm start, or set MONGOD_BINARY or MONGODB_URI.',
    ]);
  }
  const folder = join(settings.dataFolder, 'mongo');
  return startMongod({ binary: settings.mongodBinary, folder, database: 'dienhong' });
}

function endCleanly(app: NestFastifyApplication, mongod: Pick<MongodChild, 'stop'>): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await app.close().catch(() => undefined);
    await mongod.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
}

process.on('unhandledRejection', (error) => {
  // One failed task must not end a meeting; it is logged and the process goes on.
  process.stderr.write(
    `${JSON.stringify({ level: 50, msg: 'unhandled', error: String(error) })}\n`,
  );
});

main().catch((error: unknown) => {
  process.stderr.write(`${whyNotStarted(error).join('\n')}\n`);
  process.exit(1);
});
