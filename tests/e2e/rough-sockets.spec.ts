import { randomUUID } from 'node:crypto';
import { routes, routesByName } from 'dienhong/contracts';
import { can, type Action, type Actor, type Scene } from 'dienhong/domain';
import { inSession } from '../support/arrange.js';
import { Caller } from '../support/caller.js';
import { Chair } from '../support/chair.js';
import { Delegate } from '../support/delegate.js';
import { paramsFor } from '../support/parameters.js';
import { everyone } from '../support/personas.js';
import { RawSocket } from '../support/raw-socket.js';
import { expect, test } from '../support/story.js';
import { say } from '../support/words.js';

const motion = 'Thông qua lịch tiếp công dân';

function refusal(actor: Actor, action: Action, scene: Scene): string | undefined {
  const decision = can(actor, action, scene);
  return decision.accepted ? undefined : decision.refusal;
}

test('the socket obeys only what the contracts know and the policy allows', async ({ hall }) => {
  const { meetingId, dialogueId } = await hall.demo();
  const wrong: string[] = [];
  const join = (audience: string) => ({ name: 'live.join', body: { audience } });
  for (const { name: who, caller, actor, scenes } of await everyone(hall)) {
    const socket = new RawSocket(hall.url, { cookie: caller.cookie });
    expect(await socket.letIn).toBe(true);
    const expected: [unknown, string | undefined][] = [
      [{ name: 'no.such' }, 'request.unknown-command'],
      // Known to HTTP alone.
      [{ name: 'meetings.close', params: { meetingId } }, 'request.unknown-command'],
      [{ name: '__proto__' }, 'request.unknown-command'],
      [{ name: 7 }, 'request.invalid'],
      ['voting.castBallot', 'request.invalid'],
      [null, 'request.invalid'],
      [join('members'), 'request.invalid'],
      [join(`nobody:${meetingId}`), 'request.invalid'],
      [join(`members:${randomUUID()}`), refusal(actor, 'audience.members', {})],
      [join(`person:${randomUUID()}`), 'access.not-yours'],
      [join(`device:${randomUUID()}`), 'access.not-yours'],
    ];
    for (const kind of ['chair', 'moderators', 'members', 'public', 'screen'] as const) {
      for (const id of [meetingId, dialogueId]) {
        expected.push([
          join(`${kind}:${id}`),
          refusal(actor, `audience.${kind}`, scenes.get(id) ?? {}),
        ]);
      }
    }
    for (const [name, { live, action, path }] of routesByName) {
      const refused = refusal(actor, action, scenes.get(meetingId) ?? {});
      if (live !== true || refused === undefined) continue;
      expected.push([{ name, params: paramsFor(path, { meetingId }) }, refused]);
    }
    for (const [given, code] of expected) {
      const answer = await socket.refusalOf(given);
      if (answer === code) continue;
      wrong.push(`${who}, ${JSON.stringify(given)}: ${String(answer)}, not ${String(code)}`);
    }
    socket.close();
  }
  expect(wrong).toEqual([]);
});

test('a socket of another site or with too much to say is closed', async ({ hall }) => {
  const chair = await Caller.of(hall, 'chair');
  const foreign = new RawSocket(hall.url, { cookie: chair.cookie, origin: 'https://example.org' });
  expect(await foreign.letIn).toBe(false);
  const loud = new RawSocket(hall.url, { cookie: chair.cookie });
  expect(await loud.letIn).toBe(true);
  loud.send(`420${JSON.stringify(['cmd', { name: 'a'.repeat(300_000) }])}`);
  await loud.closed;
  const garbled = new RawSocket(hall.url, { cookie: chair.cookie });
  expect(await garbled.letIn).toBe(true);
  garbled.send('42["cmd"');
  await garbled.closed;
});

test('whoever signs out hears nothing more', async ({ hall }) => {
  const { meetingId, itemIds, secretary } = await inSession(hall, {
    kind: 'meeting',
    title: 'Họp thử đường truyền',
    members: ['giaoduc'],
    items: ['Nội dung một', 'Nội dung hai'],
  });
  const member = await Caller.of(hall, 'giaoduc');
  const socket = new RawSocket(hall.url, { cookie: member.cookie });
  await socket.letIn;
  const wish = { name: 'live.join', body: { audience: `members:${meetingId}` } };
  expect(await socket.refusalOf(wish)).toBeUndefined();
  const moveTo = (index: number) =>
    secretary.call(routes.agenda.moveTo, { params: { meetingId, itemId: itemIds[index] ?? '' } });
  await moveTo(0);
  await expect
    .poll(() => socket.frames.some(({ changes }) => JSON.stringify(changes).includes('current')))
    .toBe(true);
  await member.call(routes.people.signOut);
  await test.step('within two seconds', async () => {
    await expect.poll(() => socket.events.includes('ended'), { timeout: 2_000 }).toBe(true);
    await socket.closed;
  });
  const heard = socket.frames.length;
  await moveTo(1);
  await secretary.call(routes.agenda.list, { params: { meetingId } });
  expect(socket.frames).toHaveLength(heard);
});

test('pressing twice and voting from two tabs makes one ballot', async ({ hall, company }) => {
  const { meetingId, secretary } = await inSession(hall, {
    kind: 'meeting',
    title: 'Họp thử biểu quyết',
    members: ['tpvanhoa', 'giaoduc'],
    items: ['Lịch tiếp công dân'],
    votes: [motion],
  });
  const chair = new Chair(await company.enter('chair', 'tablet'));
  const member = new Delegate(await company.enter('member', 'tablet'));
  const tab = new Delegate(await member.page.context().newPage());
  await chair.takeThePanel(meetingId);
  await member.enterRoom(meetingId);
  await tab.enterRoom(meetingId);
  await chair.page.getByRole('button', { name: say('voting.control.open') }).dblclick();
  await member.page
    .getByRole('region', { name: say('voting.status.open') })
    .getByRole('button', { name: 'Đồng ý', exact: true })
    .dblclick();
  await member.ballotIsStored('Đồng ý');
  await tab.ballotIsStored('Đồng ý');
  await tab.vote('Ý kiến khác');
  await member.ballotIsStored('Ý kiến khác');
  const { votes } = await secretary.call(routes.voting.list, { params: { meetingId } });
  expect(votes.map(({ status, castCount }) => [status, castCount])).toEqual([['open', 1]]);
  await chair.closeAndPublish(true);
  const closed = await secretary.call(routes.voting.list, { params: { meetingId } });
  expect(closed.votes[0]?.result).toMatchObject({ cast: 1, approvals: 0, passed: false });
  expect(await hall.verify(meetingId)).toContain('Whole');
});
