import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sha256Hex } from '../ids.js';
import { testMongo } from '../mongo/test-mongo.js';
import { Settings } from '../settings.js';
import { BlobStore } from './blob-store.js';

describe('BlobStore', () => {
  let dataFolder: string;
  let blobs: BlobStore;
  let close: () => Promise<void>;
  const bytes = Buffer.from('Hội trường Diên Hồng'.repeat(20_000));
  const papers = () => readdir(join(dataFolder, 'papers'));
  const stream = (content: Buffer) => Readable.from([content]);

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'dienhong-blobs-'));
    const test = await testMongo();
    close = () => test.close();
    blobs = new BlobStore(test.mongo, new Settings({ DIENHONG_DATA: dataFolder }));
    // Makes the folder: whichever spec comes first may look into it.
    await blobs.onApplicationBootstrap();
  }, 60_000);

  afterAll(async () => {
    await close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('gives back what was kept, whole and in parts, also when the copy in the folder is lost', async () => {
    const lasting = Buffer.from('Đại biểu'.repeat(50_000));
    const { sha256, size } = await blobs.put(stream(lasting), lasting.length);
    expect([sha256, size]).toEqual([sha256Hex(lasting), lasting.length]);
    expect(await blobs.stat(sha256)).toBeNull();
    await Promise.all([blobs.keep(sha256), blobs.keep(sha256)]);
    expect(await blobs.stat(sha256)).toEqual({ size });
    await rm(await blobs.path(sha256));
    const part = (await (await blobs.open(sha256, 300_000, 300_100)).toArray()) as Buffer[];
    expect(Buffer.concat(part).equals(lasting.subarray(300_000, 300_100))).toBeTrue();
    expect((await blobs.readAll(sha256)).equals(lasting)).toBeTrue();
  });

  it('refuses what is larger than allowed, and keeps nothing of it', async () => {
    const before = await papers();
    await expectAsync(blobs.put(stream(bytes), 1_000)).toBeRejectedWith(
      jasmine.objectContaining({ code: 'document.too-large' }),
    );
    expect(await papers()).toEqual(before);
  });

  it('throws away what was not kept, and nothing else', async () => {
    const other = await blobs.put(stream(Buffer.from('nháp')), 100);
    await blobs.discard(other.sha256);
    expect(await papers()).not.toContain(other.sha256);
    const { sha256 } = await blobs.putBytes(bytes);
    await blobs.discard(sha256);
    expect((await blobs.readAll(sha256)).equals(bytes)).toBeTrue();
  });

  it('clears away at its start what a killed server left behind', async () => {
    const { sha256 } = await blobs.putBytes(bytes);
    const unkept = await blobs.put(stream(Buffer.from('chưa giữ')), 100);
    await writeFile(join(dataFolder, 'papers', 'half.arriving'), 'half');
    await blobs.onApplicationBootstrap();
    const left = await papers();
    expect(left).toContain(sha256);
    expect(left).not.toContain('half.arriving');
    expect(left).not.toContain(unkept.sha256);
  });
});
