import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock } from '../platform/clock.js';
import { Log } from '../platform/log.js';
import { Mongo } from '../platform/mongo/mongo.js';
import { startMongod } from '../platform/mongo/mongod-child.js';
import { Settings } from '../platform/settings.js';
import { Journal } from './journal.js';
import { Obligations } from './obligations.js';
import { verify } from './verify.js';

/** Examining a record obliges nobody. */
class NoObligations extends Obligations {
  override add = () => Promise.resolve([]);
  override announce = () => Promise.resolve();
}

/** `npm run verify -- <meetingId>`: recomputes a meeting's record and names the first broken entry. */
async function main(): Promise<number> {
  const meetingId = process.argv[2];
  if (meetingId === undefined) {
    say('Cách dùng / Usage: npm run verify -- <meetingId>');
    return 2;
  }
  const settings = new Settings({ ...process.env, LOG_LEVEL: 'silent' });
  const found = await database(settings);
  const mongo = new Mongo(found.uri);
  try {
    const journal = new Journal(mongo, new Clock(), new NoObligations(), new Log(settings));
    const entries = await journal.entries(meetingId, 0, 1_000_000);
    const verdict = verify(entries, await journal.head(meetingId));
    if (verdict.whole && verdict.entries === 0) {
      say(`Không có bản ghi nào của ${meetingId}. / There is no record of ${meetingId}.`);
      return 2;
    }
    if (verdict.whole) {
      say(
        `Nguyên vẹn: ${verdict.entries} bản ghi. / Whole: ${verdict.entries} entries.`,
        `Dấu niêm phong cuối / Last seal: ${verdict.hash}`,
      );
      return 0;
    }
    say(
      `Bản ghi số ${verdict.seq} không còn nguyên vẹn. / Entry ${verdict.seq} is broken: ${verdict.fault}.`,
    );
    return 1;
  } finally {
    await mongo.connection.close();
    await found.stop();
  }
}

/** The running server's own database when there is one, so that a record can be examined during a meeting. */
async function database(settings: Settings): Promise<{ uri: string; stop: () => Promise<void> }> {
  const stop = () => Promise.resolve();
  if (settings.mongodbUri !== undefined) return { uri: settings.mongodbUri, stop };
  const folder = join(settings.dataFolder, 'mongo');
  const running = await readFile(join(folder, 'dienhong.port'), 'utf8').catch(() => '');
  const port = Number(running.split(' ')[0]);
  const pid = Number(running.split(' ')[1]);
  if (port > 0 && isAlive(pid)) {
    return { uri: `mongodb://127.0.0.1:${port}/dienhong?replicaSet=dienhong`, stop };
  }
  const binary = settings.mongodBinary;
  if (binary === undefined) throw new Error('MONGOD_BINARY or MONGODB_URI is needed');
  return startMongod({ binary, folder, database: 'dienhong' });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(String(error));
    process.exitCode = 2;
  },
);
