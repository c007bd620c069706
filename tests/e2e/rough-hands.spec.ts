import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { addressOf, refusalStatus, routes, routesByName } from 'dienhong/contracts';
import { can } from 'dienhong/domain';
import { inSession } from '../support/arrange.js';
import { Caller } from '../support/caller.js';
import type { Hall } from '../support/hall.js';
import { paramsFor } from '../support/parameters.js';
import { everyone } from '../support/personas.js';
import { expect, test } from '../support/story.js';

const writing = [...routesByName].filter(([, { method }]) => method !== 'GET');
const withBody = [...routesByName].filter(([, { body }]) => body !== undefined);

/** Announces a body of so many bytes; the answer comes before they would. */
async function announce(address: string, bytes: number): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'content-length': bytes };
  const sent = request(address, { method: 'POST', headers });
  sent.flushHeaders();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const problem = JSON.parse(await text(answer)) as { code: string };
  sent.destroy();
  return [answer.statusCode, problem.code];
}

async function staysUp(hall: Hall): Promise<void> {
  const { status } = await new Caller(hall.url).send('GET', '/api/health/ready');
  expect(status).toBe(200);
}

test('whoever may not is refused with the reason of the policy, on every route', async ({
  hall,
}) => {
  const people = await everyone(hall);
  const wrong: string[] = [];
  let refusals = 0;
  for (const { name: who, caller, actor, scenes } of people) {
    for (const [name, route] of routesByName) {
      const places = /:meetingId/.test(route.path) ? [...scenes] : [['', {}] as const];
      for (const [meetingId, scene] of places) {
        const decision = can(actor, route.action, scene);
        if (decision.accepted) continue;
        refusals += 1;
        const answer = await caller.ask(route, { params: paramsFor(route.path, { meetingId }) });
        if (answer.code === decision.refusal && answer.status === refusalStatus[decision.refusal])
          continue;
        wrong.push(`${who}, ${name}: ${answer.status} ${answer.code}, not ${decision.refusal}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(refusals).toBeGreaterThan(500);
});

test('what does not exist is not found, also for those who may ask', async ({ hall }) => {
  const { meetingId } = await hall.demo();
  const callers = await Promise.all(['chair', 'administrator'].map((who) => Caller.of(hall, who)));
  const [chair, administrator] = callers;
  const nameless = [...routesByName].filter(
    ([, { path, body, action }]) =>
      body === undefined &&
      [...path.matchAll(/:(\w+)/g)].some(([, name]) => name !== 'meetingId') &&
      action !== 'question.follow',
  );
  for (const [name, route] of nameless) {
    const caller = /^(account|unit|sign-in-log)\./.test(route.action) ? administrator : chair;
    const answer = await caller?.ask(route, { params: paramsFor(route.path, { meetingId }) });
    expect.soft(answer?.status, `${name} ${answer?.code}`).toBe(404);
  }
  const stranger = await chair?.ask(routes.meetings.read, { params: { meetingId: randomUUID() } });
  expect(stranger?.code).toBe('access.not-in-meeting');
  const lost = await chair?.send('GET', '/api/no/such/thing');
  expect([lost?.status, lost?.code]).toEqual([404, 'request.not-found']);
});

test('ids that are none, broken JSON, the wrong type, too much: each gets its clear answer', async ({
  hall,
}) => {
  const { meetingId } = await hall.demo();
  const secretary = await Caller.of(hall, 'secretary');
  const json = { 'content-type': 'application/json' };
  for (const [name, route] of routesByName) {
    if (!route.path.includes(':meetingId')) continue;
    const address = addressOf(route, { params: paramsFor(route.path, { meetingId: 'x"$ne' }) });
    const answer = await secretary.send(route.method, address);
    expect.soft(answer.code, `${name} with an id that is none`).toBe('request.invalid');
  }
  for (const [name, route] of withBody) {
    const address = addressOf(route, { params: paramsFor(route.path, { meetingId }) });
    const tell = (body: string, headers: Record<string, string> = json) =>
      secretary.send(route.method, address, { ...headers, body });
    const broken = await tell('{"id": ');
    expect.soft([broken.status, broken.code], name).toEqual([400, 'request.invalid']);
    const typed = await tell('id=1', { 'content-type': 'text/plain' });
    expect.soft([typed.status, typed.code], name).toEqual([415, 'request.wrong-type']);
    const odd = await tell('{"__proto__": {"a": 1}, "$where": "1"}');
    expect.soft(odd.status, name).toBeGreaterThanOrEqual(400);
    expect.soft(odd.status, name).toBeLessThan(500);
  }
  expect(await announce(`${hall.url}/api/people/sign-in`, 5_000_000)).toEqual([
    413,
    'request.too-large',
  ]);
  await staysUp(hall);
});

test('another site’s page can change nothing with our cookies', async ({ hall }) => {
  const { meetingId } = await hall.demo();
  const chair = await Caller.of(hall, 'chair');
  const foreign = [
    { origin: 'https://example.org' },
    { origin: hall.url, 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ];
  for (const [name, route] of writing) {
    for (const headers of foreign) {
      const answer = await chair.ask(
        route,
        { params: paramsFor(route.path, { meetingId }) },
        headers,
      );
      expect
        .soft([answer.status, answer.code], `${name} ${headers.origin}`)
        .toEqual([403, 'request.foreign-origin']);
    }
  }
});

test('files that are not what they say are refused, and say why', async ({ hall }) => {
  const { meetingId } = await inSession(hall, {
    kind: 'meeting',
    title: 'Họp thử tài liệu',
    members: ['tpvanhoa'],
    items: ['Tài liệu'],
  });
  const secretary = await Caller.of(hall, 'secretary');
  const papers = await secretary.call(routes.documents.list, {
    params: { meetingId: (await hall.demo()).meetingId },
  });
  const whole = await secretary.download(routes.documents.readFile, {
    params: { meetingId: (await hall.demo()).meetingId, documentId: papers.documents[0]?.id },
  });
  const handIn = async (name: string, bytes: Uint8Array) => {
    const { status, code } = await secretary.upload(meetingId, { id: randomUUID(), name, bytes });
    return [status, code];
  };
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  expect(await handIn('giay-moi.pdf', page)).toEqual([415, 'document.not-pdf']);
  expect(await handIn('rong.pdf', Buffer.alloc(0))).toEqual([415, 'document.not-pdf']);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  expect(await handIn('mot-nua.pdf', half)).toEqual([422, 'document.damaged']);
  expect(await handIn('nguyen-ven.pdf', whole)).toEqual([200, undefined]);
  const { documents } = await secretary.call(routes.documents.list, { params: { meetingId } });
  expect(documents.map(({ fileName }) => fileName)).toEqual(['nguyen-ven.pdf']);
  await staysUp(hall);
});
