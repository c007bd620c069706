import { accountRecord } from '../features/people/account.record.js';
import type { Mongo } from '../platform/mongo/mongo.js';
import { testMongo } from '../platform/mongo/test-mongo.js';
import { beginSeeding, clearLeftovers, endSeeding, wasInterrupted } from './seeding.js';

describe('Making the demonstration', () => {
  let mongo: Mongo;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ mongo, close } = await testMongo());
  });
  afterEach(() => close());

  it('leaves no mark when it comes to its end', async () => {
    expect(await wasInterrupted(mongo)).toBeFalse();
    await beginSeeding(mongo);
    await endSeeding(mongo);
    expect(await wasInterrupted(mongo)).toBeFalse();
  });

  it('begins anew on an empty database when it was interrupted', async () => {
    await beginSeeding(mongo);
    const people = mongo.model(accountRecord).collection;
    const strangers = mongo.connection.collection('of-another-program');
    for (const one of [people, strangers])
      await one.insertOne({ name: 'nobody knows the password' });
    expect(await wasInterrupted(mongo)).toBeTrue();
    await clearLeftovers(mongo);
    expect(await people.countDocuments()).toBe(0);
    expect(await strangers.countDocuments()).toBe(1);
    expect(await wasInterrupted(mongo)).toBeFalse();
  });
});
