import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { SettingsError } from '../settings.js';
import { launchMongod } from './launch-mongod.js';

/** A `mongod` of our own: a replica set of one, on loopback, so that transactions work on a laptop too. */
export interface MongodChild {
  readonly uri: string;
  stop(): Promise<void>;
}

export interface MongodOptions {
  readonly binary: string;
  /** Folder of the database's files. */
  readonly folder: string;
  readonly database: string;
  /** Cache of the storage engine, gigabytes. */
  readonly cacheGb?: number;
}

/**
 * Starts `mongod`, or adopts the one that a killed server left running on the same folder: after `kill -9`
 * the child may still be alive, holding the lock, with every acknowledged change.
 */
export async function startMongod(options: MongodOptions): Promise<MongodChild> {
  await mkdir(options.folder, { recursive: true });
  const note = join(options.folder, 'dienhong.port');
  await stopLeftOver(note, options.folder);
  const port = await freePort();
  const child = await launchMongod(options, port);
  await writeFile(note, `${port} ${child.pid ?? 0}`);
  const uri = `mongodb://127.0.0.1:${port}/${options.database}?replicaSet=dienhong&directConnection=false`;
  await becomePrimary(port, child);
  return { uri, stop: () => stop(child, note) };
}

/** The lock of a folder allows one `mongod`; an orphan is asked to end cleanly before a new one starts. */
async function stopLeftOver(note: string, folder: string): Promise<void> {
  const pids = new Set<number>();
  const noted = await readFile(note, 'utf8').catch(() => '');
  pids.add(Number(noted.split(' ')[1]));
  pids.add(Number(await readFile(join(folder, 'mongod.lock'), 'utf8').catch(() => '')));
  for (const pid of pids) {
    if (!Number.isInteger(pid) || pid <= 1 || !(await isMongodOn(pid, folder))) continue;
    await refuseWhenServed(pid);
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; waited < 300 && isAlive(pid); waited += 1) await pause(100);
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
  await rm(note, { force: true });
}

/** A process id may have been given to a stranger since; only a `mongod` on this very folder is ours. */
async function isMongodOn(pid: number, folder: string): Promise<boolean> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return line.split('\0').includes(folder);
}

/** An orphan has lost its server; one whose server lives belongs to a meeting that may be going on. */
async function refuseWhenServed(mongod: number): Promise<void> {
  const status = await readFile(`/proc/${mongod}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? '';
  const line = await readFile(`/proc/${parent}/cmdline`, 'utf8').catch(() => '');
  if (!line.includes('server/src/main.js')) return;
  throw new SettingsError([
    `Diên Hồng đang chạy với thư mục dữ liệu này (tiến trình ${parent}). / Diên Hồng is already running on this data folder (process ${parent}).`,
  ]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function becomePrimary(port: number, child: ChildProcess): Promise<void> {
  await untilListening(port, child);
  const client = new mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 500,
  });
  const deadline = Date.now() + 60_000;
  try {
    while (Date.now() < deadline) {
      if (child.exitCode !== null) {
        throw new Error(`mongod ended with code ${child.exitCode}; its log is in the data folder`);
      }
      const hello = await client
        .db('admin')
        .command({ hello: 1 })
        .catch(() => undefined);
      if (hello?.['isWritablePrimary'] === true) return;
      if (hello !== undefined && hello['setName'] === undefined) {
        await initiate(client, port);
        // A kept folder whose member is still at its old port shows no set either.
        await moveMember(client, port);
      } else if (hello !== undefined && hello['me'] !== `127.0.0.1:${port}`) {
        await moveMember(client, port);
      }
      await pause(100);
    }
    throw new Error('mongod did not become writable within a minute');
  } finally {
    await client.close();
  }
}

/** The driver's client does not recover from a first attempt that failed: it is made once the port answers. */
async function untilListening(port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (child.exitCode === null && Date.now() < deadline) {
    const socket = connect(port, '127.0.0.1');
    const answered = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answered) return;
    await pause(50);
  }
}

async function initiate(client: mongo.MongoClient, port: number): Promise<void> {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
  await client
    .db('admin')
    .command({ replSetInitiate: { _id: 'dienhong', members } })
    .catch(() => undefined);
}

/** What we read of a replica set's configuration; the rest goes back as it came. */
interface ReplicaSetConfig {
  readonly version: number;
  readonly members: readonly { readonly host: string }[];
}

/** A kept folder remembers its old port; the only member is told where it lives now. */
async function moveMember(client: mongo.MongoClient, port: number): Promise<void> {
  const admin = client.db('admin');
  const reply = await admin.command({ replSetGetConfig: 1 }).catch(() => undefined);
  const config = reply?.['config'] as ReplicaSetConfig | undefined;
  const host = `127.0.0.1:${port}`;
  const [member] = config?.members ?? [];
  if (config === undefined || member === undefined || member.host === host) return;
  const moved = { ...config, version: config.version + 1, members: [{ ...member, host }] };
  await admin.command({ replSetReconfig: moved, force: true }).catch(() => undefined);
}

async function stop(child: ChildProcess, note: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([ended, pause(20_000)]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
  await rm(note, { force: true });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
