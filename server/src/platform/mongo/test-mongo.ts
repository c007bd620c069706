import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids.js';
import { startMongod, type MongodChild } from './mongod-child.js';
import { Mongo } from './mongo.js';

let running: Promise<{ child: MongodChild; folder: string }> | undefined;

// Imported by specs only: whoever starts the child also ends it, after the last spec of the process.
afterAll(stopTestMongod);

/** One real `mongod` for all specs of the process, started by the first that asks. */
async function mongod(): Promise<{ child: MongodChild; folder: string }> {
  const binary = process.env['MONGOD_BINARY'];
  if (binary === undefined) throw new Error('MONGOD_BINARY is not set; run the specs by npm test');
  const folder = await mkdtemp(join(tmpdir(), 'dienhong-spec-'));
  const child = await startMongod({
    binary,
    folder,
    database: 'spec',
    cacheGb: 0.25,
  });
  return { child, folder };
}

/** Address of a fresh database of its own on the specs' `mongod`. */
export async function testMongoUri(): Promise<string> {
  running ??= mongod();
  const { child } = await running;
  return child.uri.replace('/spec?', `/spec-${newId()}?`);
}

/** A fresh database of its own for one spec. Ask for models, then call `mongo.prepare()` for their indexes. */
export async function testMongo(): Promise<{
  mongo: Mongo;
  close(): Promise<void>;
}> {
  const mongo = new Mongo(await testMongoUri());
  await mongo.connection.asPromise();
  return {
    mongo,
    close: async () => {
      await mongo.connection.dropDatabase();
      await mongo.connection.close();
    },
  };
}

/** Ends the specs' `mongod`. */
async function stopTestMongod(): Promise<void> {
  if (running === undefined) return;
  const { child, folder } = await running;
  await child.stop();
  await rm(folder, { recursive: true, force: true });
}
