import type { DocumentView } from 'dienhong/contracts';
import { newId } from '../../platform/ids.js';
import { aPdf } from './paper.example.js';
import { aReadingRoom } from './reading-room.http.example.js';

describe('reading the bytes of a paper over HTTP', () => {
  const bytes = aPdf(40);
  let room: Awaited<ReturnType<typeof aReadingRoom>>;
  let paper: DocumentView;
  let cookie: string;

  beforeAll(async () => {
    room = await aReadingRoom();
    cookie = await room.cookie('member');
    paper = await handIn();
  }, 60_000);

  afterAll(() => room.close());

  async function handIn(): Promise<DocumentView> {
    const query = new URLSearchParams({ id: newId(), title: 'Đề án', fileName: 'Đề án số 2' });
    const response = await fetch(`${room.url}?${query.toString()}`, {
      method: 'POST',
      headers: { cookie: await room.cookie('chair'), 'content-type': 'application/octet-stream' },
      body: bytes,
    });
    return (await response.json()) as DocumentView;
  }

  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${room.url}/${paper.id}/file`, { method, headers: { cookie, ...headers } });

  it('gives the whole file, safe to show and to keep', async () => {
    const response = await ask();
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBeTrue();
    const headers = Object.fromEntries(response.headers);
    expect(headers).toEqual(
      jasmine.objectContaining({
        'accept-ranges': 'bytes',
        'content-length': String(bytes.length),
        'content-type': 'application/pdf',
        etag: `"${paper.sha256}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      }),
    );
    expect(headers['cache-control']).toContain('private');
    expect(headers['content-disposition']).toBe(
      `inline; filename="De an so 2.pdf"; filename*=UTF-8''${encodeURIComponent('Đề án số 2.pdf')}`,
    );
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('gives ranges, and says which', async () => {
    const middle = await ask({ range: 'bytes=100-199' });
    expect(middle.status).toBe(206);
    expect(middle.headers.get('content-range')).toBe(`bytes 100-199/${bytes.length}`);
    expect(middle.headers.get('content-length')).toBe('100');
    expect(Buffer.from(await middle.arrayBuffer()).equals(bytes.subarray(100, 200))).toBeTrue();
    const last = await ask({ range: 'bytes=-50' });
    expect(Buffer.from(await last.arrayBuffer()).equals(bytes.subarray(-50))).toBeTrue();
  });

  it('refuses a range behind the end', async () => {
    const response = await ask({ range: `bytes=${bytes.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
  });

  it('gives a range only of the very file that the reader has begun with', async () => {
    const range = 'bytes=0-9';
    expect((await ask({ range, 'if-range': `"${paper.sha256}"` })).status).toBe(206);
    expect((await ask({ range, 'if-range': '"another"' })).status).toBe(200);
    expect((await ask({ 'if-none-match': `"${paper.sha256}"` })).status).toBe(304);
  });

  it('answers HEAD with the size and without a byte', async () => {
    const response = await ask({}, 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it('lives on when readers leave in the middle', async () => {
    const leaving = Array.from({ length: 20 }, async () => {
      const leave = new AbortController();
      const response = await fetch(`${room.url}/${paper.id}/file`, {
        headers: { cookie },
        signal: leave.signal,
      });
      leave.abort();
      await response.arrayBuffer().catch(() => undefined);
    });
    await Promise.all(leaving);
    expect((await ask()).status).toBe(200);
  });

  it('is for those with a seat, and knows no paper of other meetings', async () => {
    expect((await ask({ cookie: '' })).status).toBe(401);
    expect((await ask({ cookie: await room.cookie('stranger') })).status).toBe(403);
    const unknown = await fetch(`${room.url}/${newId()}/file`, { headers: { cookie } });
    expect(unknown.status).toBe(404);
  });

  it('lets a paper be renamed, and withdrawn before the meeting only', async () => {
    const chair = await room.cookie('chair');
    const url = `${room.url}/${(await handIn()).id}`;
    const renamed = await fetch(url, {
      method: 'PUT',
      headers: { cookie: chair, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Đề án sửa đổi' }),
    });
    expect(((await renamed.json()) as DocumentView).title).toBe('Đề án sửa đổi');
    room.play('in-session');
    const remove = () => fetch(url, { method: 'DELETE', headers: { cookie: chair } });
    expect((await remove()).status).toBe(409);
    room.play('invited');
    expect((await remove()).status).toBe(200);
    expect(room.told.at(-1)?.view).toBeNull();
    expect((await fetch(url, { headers: { cookie } })).status).toBe(404);
  }, 20_000);
});
