import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsError } from '../settings.js';
import { startMongod } from './mongod-child.js';

describe('startMongod', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dienhong-spec-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('says in a sentence that something is no database', async () => {
    await writeFile(join(folder, 'text'), 'no program', { mode: 0o600 });
    for (const name of ['nothing', 'text']) {
      const started = startMongod({ binary: join(folder, name), folder, database: 'spec' });
      await expectAsync(started).toBeRejectedWithError(SettingsError, /^MONGOD_BINARY: /);
    }
  });
});
