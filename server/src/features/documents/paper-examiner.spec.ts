import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperLimits } from 'dienhong/domain';
import { aBomb, aPdf, anEncryptedPdf } from './paper.example.js';
import { PaperExaminer } from './paper-examiner.js';

describe('PaperExaminer', () => {
  const examiner = new PaperExaminer();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dienhong-examiner-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function findings(content: Buffer, limits: { seconds?: number; megabytes?: number } = {}) {
    const path = join(folder, String(Math.random()));
    await writeFile(path, content);
    return examiner.examine(path, { ...paperLimits, ...limits });
  }

  it('counts the pages of a flat tree of 300', async () => {
    expect(await findings(aPdf(300))).toEqual({ outcome: 'read', pages: 300, encrypted: false });
  }, 40_000);

  it('counts ten thousand pages without reading them', async () => {
    expect(await findings(aPdf(10_000))).toEqual(jasmine.objectContaining({ pages: 10_000 }));
  }, 40_000);

  it('notices protection, with and without a password to open', async () => {
    expect(await findings(await anEncryptedPdf('secret'))).toEqual({ outcome: 'encrypted' });
    expect(await findings(await anEncryptedPdf(''))).toEqual(
      jasmine.objectContaining({ encrypted: true }),
    );
  }, 40_000);

  it('notices what is no PDF, and what was cut off', async () => {
    expect(await findings(Buffer.from('<html></html>'))).toEqual({ outcome: 'not-pdf' });
    expect(await findings(Buffer.alloc(0))).toEqual({ outcome: 'not-pdf' });
    expect(await findings(aPdf(50).subarray(0, 4_000))).toEqual({ outcome: 'damaged' });
  }, 40_000);

  it('ends an examination that takes too long', async () => {
    expect(await findings(aPdf(), { seconds: 0.05 })).toEqual({ outcome: 'too-slow' });
  }, 40_000);

  it('ends an examination that takes too much memory', async () => {
    const outcome = await findings(aBomb(300), { megabytes: 220 });
    expect(outcome).toEqual({ outcome: 'too-heavy' });
  }, 60_000);
});
