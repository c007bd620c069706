import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentView, Problem } from 'dienhong/contracts';
import { newId } from '../../platform/ids.js';
import { aPdf, anEncryptedPdf } from './paper.example.js';
import { aReadingRoom } from './reading-room.http.example.js';

describe('handing in a paper over HTTP', () => {
  let room: Awaited<ReturnType<typeof aReadingRoom>>;
  let cookie: string;

  beforeAll(async () => {
    room = await aReadingRoom();
    cookie = await room.cookie('secretary');
  }, 60_000);

  afterAll(() => room.close());

  const address = (id: string, fileName = 'to-trinh.pdf') =>
    `${room.url}?${new URLSearchParams({ id, title: 'Tờ trình số 1', fileName }).toString()}`;

  async function handIn(body: Buffer, id = newId(), headers: Record<string, string> = {}) {
    const response = await fetch(address(id), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/pdf', ...headers },
      body,
    });
    return { status: response.status, answer: (await response.json()) as DocumentView & Problem };
  }

  it('stores a paper, tells the members, and answers the same when it is sent again', async () => {
    const id = newId();
    const { status, answer } = await handIn(aPdf(3), id);
    expect(status).toBe(200);
    expect(answer).toEqual(jasmine.objectContaining({ id, pages: 3, title: 'Tờ trình số 1' }));
    expect(room.told.at(-1)).toEqual(
      jasmine.objectContaining({ name: 'document.changed', scopeId: room.meetingId, key: id }),
    );
    const tellings = room.told.length;
    expect((await handIn(aPdf(4), id)).answer).toEqual(answer);
    expect(room.told.length).toBe(tellings);
  }, 30_000);

  it('says why it refuses, and keeps nothing of what it refused', async () => {
    const before = await room.folder();
    const code = async (body: Buffer, type = 'application/pdf') => {
      const { status, answer } = await handIn(body, newId(), { 'content-type': type });
      return [status, answer.code];
    };
    const page = Buffer.from('<!doctype html><title>Không phải PDF</title>');
    expect(await code(page)).toEqual([415, 'document.not-pdf']);
    expect(await code(page, 'text/html')).toEqual([415, 'request.wrong-type']);
    expect(await code(Buffer.alloc(0))).toEqual([415, 'document.not-pdf']);
    expect(await code(aPdf(300).subarray(0, 20_000))).toEqual([422, 'document.damaged']);
    expect(await code(await anEncryptedPdf('secret'))).toEqual([422, 'document.encrypted']);
    expect(await code(aPdf(10_000))).toEqual([422, 'document.too-many-pages']);
    expect(await room.folder()).toEqual(before);
  }, 120_000);

  it('refuses more than 200 MB, announced or not, in words and not by breaking the line', async () => {
    const megabyte = Buffer.alloc(1_048_576, 'a');
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent === 205) controller.close();
        else controller.enqueue(megabyte);
        sent += 1;
      },
    });
    const response = await fetch(address(newId()), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/pdf' },
      body,
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    expect(((await response.json()) as Problem).code).toBe('document.too-large');
    expect(await announce(220_000_000)).toContain('413');
  }, 60_000);

  it('keeps nothing of an upload that was cut off', async () => {
    const before = await room.folder();
    const id = newId();
    await announce(5_000_000, aPdf(300), id);
    for (let tries = 0; tries < 50 && (await room.folder()).length > before.length; tries += 1) {
      await pause(50);
    }
    expect(await room.folder()).toEqual(before);
    expect((await fetch(`${room.url}/${id}`, { headers: { cookie } })).status).toBe(404);
  }, 20_000);

  it('is for the chair and the secretary, while the meeting is not over', async () => {
    const by = async (who: 'member' | 'stranger') => {
      const { status, answer } = await handIn(aPdf(), newId(), { cookie: await room.cookie(who) });
      return [status, answer.code];
    };
    expect(await by('member')).toEqual([403, 'access.chair-or-secretary-only']);
    expect(await by('stranger')).toEqual([403, 'access.chair-or-secretary-only']);
    room.play('closed');
    expect((await handIn(aPdf())).answer.code).toBe('meeting.wrong-state');
    room.play('invited');
  }, 20_000);

  /** Announces a body, sends what there is of it, and hangs up unless the server answers at once. */
  async function announce(
    length: number,
    body: Buffer = Buffer.alloc(0),
    id = newId(),
  ): Promise<string> {
    const { pathname, search, port } = new URL(address(id));
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write(
      `POST ${pathname}${search} HTTP/1.1\r\nHost: spec\r\nCookie: ${cookie}\r\n` +
        `Content-Type: application/pdf\r\nContent-Length: ${length}\r\n\r\n`,
    );
    socket.write(body);
    for (let tries = 0; tries < 20 && answer === ''; tries += 1) await pause(50);
    socket.destroy();
    return answer;
  }
});
