import { Clock } from '../platform/clock.js';
import { newId } from '../platform/ids.js';
import { Log } from '../platform/log.js';
import type { Mongo } from '../platform/mongo/mongo.js';
import { testMongo } from '../platform/mongo/test-mongo.js';
import { Settings } from '../platform/settings.js';
import { Journal } from './journal.js';
import { journalRecord } from './journal.record.js';
import { Obligations, type Obligation } from './obligations.js';
import { verify } from './verify.js';

class HeardObligations extends Obligations {
  readonly added: Obligation[] = [];
  readonly announced: string[] = [];

  override add(_session: unknown, rows: readonly Obligation[]): Promise<readonly string[]> {
    this.added.push(...rows);
    return Promise.resolve(rows.map((row) => row.accountId));
  }

  override announce(ids: readonly string[]): Promise<void> {
    this.announced.push(...ids);
    return Promise.resolve();
  }
}

describe('Journal', () => {
  let mongo: Mongo;
  let close: () => Promise<void>;
  let journal: Journal;
  let obligations: HeardObligations;
  const by = { accountId: 'lan', name: 'Lan' };

  beforeAll(async () => {
    ({ mongo, close } = await testMongo());
    obligations = new HeardObligations();
    const log = new Log(new Settings({ LOG_LEVEL: 'silent' }));
    journal = new Journal(mongo, new Clock(), obligations, log);
    await mongo.prepare();
  });

  afterAll(() => close());

  const close20 = (meetingId: string) =>
    Promise.all(
      Array.from({ length: 20 }, () =>
        journal.act({ meetingId, by, act: 'meeting.adjourned', payload: {} }, () =>
          Promise.resolve(),
        ),
      ),
    );
  const examine = async (meetingId: string) =>
    verify(await journal.entries(meetingId), await journal.head(meetingId));

  it('numbers acts of one meeting without holes, however many come at once', async () => {
    const meetingId = newId();
    await close20(meetingId);
    const entries = await journal.entries(meetingId);
    expect(entries.map((entry) => entry.seq)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    expect(await examine(meetingId)).toEqual(
      jasmine.objectContaining({ whole: true, entries: 20 }),
    );
  });

  it('records nothing and obliges nobody when the change fails', async () => {
    const meetingId = newId();
    const act = journal.act({ meetingId, by, act: 'meeting.closed', payload: {} }, () =>
      Promise.reject(new Error('the change failed')),
    );
    await expectAsync(act).toBeRejectedWithError('the change failed');
    expect(await journal.entries(meetingId)).toEqual([]);
    expect((await journal.head(meetingId)).seq).toBe(0);
  });

  it('announces obligations after they are committed', async () => {
    const row: Obligation = {
      accountId: 'hoa',
      kind: 'invitation',
      meetingId: null,
      meetingTitle: null,
      facts: {},
    };
    const act = { meetingId: newId(), by, act: 'meeting.invited', payload: { people: 1 } } as const;
    await journal.act({ ...act, obligations: [row] }, () => Promise.resolve());
    expect(obligations.announced).toEqual(['hoa']);
  });

  const tampered: readonly (readonly [string, (id: string) => Promise<unknown>, object])[] = [
    [
      'a changed entry',
      (id) =>
        mongo
          .model(journalRecord)
          .updateOne({ _id: `${id}:7` }, { $set: { 'by.name': 'Someone else' } }),
      { whole: false, seq: 7, fault: 'changed' },
    ],
    [
      'a missing entry',
      (id) => mongo.model(journalRecord).deleteOne({ _id: `${id}:4` }),
      { whole: false, seq: 4, fault: 'missing' },
    ],
    [
      'an end that was cut off',
      (id) => mongo.model(journalRecord).deleteMany({ meetingId: id, seq: { $gt: 17 } }),
      { whole: false, seq: 18, fault: 'cut-off' },
    ],
  ];
  for (const [what, tamper, verdict] of tampered) {
    it(`finds ${what}`, async () => {
      const meetingId = newId();
      await close20(meetingId);
      await tamper(meetingId);
      expect(await examine(meetingId)).toEqual(jasmine.objectContaining(verdict));
    });
  }
});
