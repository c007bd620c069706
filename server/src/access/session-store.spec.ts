import { randomUUID } from 'node:crypto';
import { Clock } from '../platform/clock.js';
import type { Mongo } from '../platform/mongo/mongo.js';
import { testMongo } from '../platform/mongo/test-mongo.js';
import { sessionRecord } from './session.record.js';
import { SessionStore } from './session-store.js';

describe('SessionStore', () => {
  let mongo: Mongo;
  let close: () => Promise<void>;
  const opened: SessionStore[] = [];

  /** A store as after a start of the process. */
  async function store(): Promise<SessionStore> {
    const made = new SessionStore(mongo, new Clock());
    await made.onApplicationBootstrap();
    opened.push(made);
    return made;
  }

  beforeAll(async () => {
    ({ mongo, close } = await testMongo());
    new SessionStore(mongo, new Clock());
    await mongo.prepare();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.onModuleDestroy()));
  });
  afterAll(() => close());

  it('knows a session by its cookie, and only as the kind that it is', async () => {
    const sessions = await store();
    const { token, id } = await sessions.start('citizen', 'phone', 'Nokia');
    expect((await sessions.find('citizen', token))?.id).toBe(id);
    expect(await sessions.find('account', token)).toBeUndefined();
    expect(await sessions.find('citizen', 'nothing')).toBeUndefined();
  });

  it('asks the database for nobody who was signed in before the start', async () => {
    const before = await store();
    const tokens = await Promise.all(
      Array.from(
        { length: 40 },
        async () => (await before.start('citizen', randomUUID(), '')).token,
      ),
    );
    const account = await before.start('account', 'lan', '');
    const after = await store();
    const reads = spyOn(mongo.model(sessionRecord), 'findById').and.callThrough();
    for (const token of tokens) expect(await after.find('citizen', token)).toBeDefined();
    expect((await after.find('account', account.token))?.subjectId).toBe('lan');
    expect(reads).not.toHaveBeenCalled();
  });

  it('does not know what ended or ran out', async () => {
    const before = await store();
    const ended = await before.start('account', 'minh', '');
    await before.end(ended.id);
    const old = await before.start('account', 'nga', '');
    await mongo
      .model(sessionRecord)
      .updateOne({ _id: old.id }, { expiresAt: new Date(Date.now() - 1_000) });
    const after = await store();
    expect(await after.find('account', ended.token)).toBeUndefined();
    expect(await after.find('account', old.token)).toBeUndefined();
  });

  it('tells at once of sessions that end, by its own hand or another’s', async () => {
    const [here, there] = [await store(), await store()];
    const { id, token } = await here.start('account', 'oanh', '');
    await there.find('account', token);
    const heard = new Promise((resolve) => {
      there.onEnded(resolve);
    });
    await here.endAllOf('oanh');
    expect(await heard).toEqual([id]);
    expect(await there.find('account', token)).toBeUndefined();
  });
});
