import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsError } from '../settings.js';
import type { MongodOptions } from './mongod-child.js';

/** Launches the database's process, or says in a sentence that the binary is none. */
export async function launchMongod(
  { binary, folder, cacheGb }: MongodOptions,
  port: number,
): Promise<ChildProcess> {
  const log = await open(join(folder, 'mongod.log'), 'a');
  try {
    const child = spawn(
      binary,
      [
        ['--dbpath', folder],
        ['--port', String(port)],
        ['--bind_ip', '127.0.0.1'],
        ['--replSet', 'dienhong'],
        ['--wiredTigerCacheSizeGB', String(cacheGb ?? 0.5)],
        ['--setParameter', 'diagnosticDataCollectionEnabled=false'],
        ['--nounixsocket'],
      ].flat(),
      // Its own process group: Ctrl-C reaches the server alone, which then stops the database last.
      { stdio: ['ignore', log.fd, log.fd], detached: true },
    );
    await once(child, 'spawn');
    return child;
  } catch (error) {
    throw new SettingsError([
      `MONGOD_BINARY: không chạy được ${binary} / cannot be run (${codeOf(error)}).`,
    ]);
  } finally {
    await log.close();
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? error);
}
