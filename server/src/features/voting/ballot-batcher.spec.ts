import { mongo } from 'mongoose';
import { newId } from '../../platform/ids.js';
import type { Mongo } from '../../platform/mongo/mongo.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Refused } from '../../platform/refused.js';
import { BallotBatcher } from './ballot-batcher.js';
import { BallotsRepository, type CastBallot } from './ballots.repository.js';

describe('BallotBatcher', () => {
  let database: Mongo;
  let close: () => Promise<void>;
  let ballots: BallotsRepository;
  let batcher: BallotBatcher;
  const meetingId = newId();
  const voteId = newId();
  const agree = newId();
  const disagree = newId();

  beforeEach(async () => {
    ({ mongo: database, close } = await testMongo());
    ballots = new BallotsRepository(database);
    await database.prepare();
    batcher = new BallotBatcher(ballots);
  });
  afterEach(() => close());

  const layOut = (accountIds: readonly string[]) =>
    database.transaction((session) => ballots.layOut(meetingId, voteId, accountIds, session));
  const aBallot = (accountId: string, choiceId = agree, ballotId = newId()): CastBallot => ({
    ...{ voteId, accountId, choiceId, ballotId, castAt: new Date() },
  });
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refused ? error.code : String(error)),
    );
  const counted = async () => (await ballots.castBallots(meetingId, voteId)).length;

  it('stores a hall that votes at once, in few batches', async () => {
    const members = Array.from({ length: 1_200 }, () => newId());
    await layOut(members);
    const record = spyOn(ballots, 'record').and.callThrough();
    const stored = await Promise.all(members.map((id) => batcher.cast(aBallot(id))));
    expect(stored.every((one) => one.choiceId === agree)).toBeTrue();
    expect(await counted()).toBe(1_200);
    expect(record.calls.count()).toBeLessThanOrEqual(4);
  });

  it('answers the same ballot again as the first time', async () => {
    await layOut(['an']);
    const ballot = aBallot('an');
    const first = await batcher.cast(ballot);
    const again = await Promise.all([batcher.cast(ballot), batcher.cast(ballot)]);
    expect(again).toEqual([first, first]);
  });

  it('counts each change, and a late repeat of an earlier ballot changes nothing', async () => {
    await layOut(['an']);
    const earlier = aBallot('an', agree);
    await batcher.cast(earlier);
    const changed = await batcher.cast(aBallot('an', disagree));
    expect((await batcher.cast(earlier)).choiceId).toBe(agree);
    expect(await ballots.castBallots(meetingId, voteId)).toEqual([
      { accountId: 'an', choiceId: disagree, castAt: changed.castAt.getTime() },
    ]);
  });

  it('keeps the order of one member’s ballots in the same moment', async () => {
    await layOut(['an']);
    const choices = Array.from({ length: 9 }, (_, index) => (index % 2 === 0 ? agree : disagree));
    const stored = await Promise.all(choices.map((choice) => batcher.cast(aBallot('an', choice))));
    expect(stored.map((one) => one.choiceId)).toEqual(choices);
    const [counts] = await ballots.castBallots(meetingId, voteId);
    expect(counts?.choiceId).toBe(agree);
  });

  it('refuses whoever has no paper, and takes the others of the batch', async () => {
    await layOut(['an']);
    const [stranger, member] = await Promise.all([
      refusalOf(batcher.cast(aBallot('stranger'))),
      refusalOf(batcher.cast(aBallot('an'))),
    ]);
    expect(stranger).toBe('vote.not-entitled');
    expect(member).toBe('accepted');
  });

  it('lets nothing land once the papers are sealed, but still answers what landed before', async () => {
    await layOut(['an', 'binh']);
    const before = aBallot('an');
    const stored = await batcher.cast(before);
    await database.transaction((session) => ballots.seal(meetingId, voteId, session));
    expect(await refusalOf(batcher.cast(aBallot('binh')))).toBe('vote.not-open');
    expect(await refusalOf(batcher.cast(aBallot('an', disagree)))).toBe('vote.not-open');
    expect(await batcher.cast(before)).toEqual(stored);
    expect(await counted()).toBe(1);
  });

  it('repeats a batch whose answer was lost, without counting twice', async () => {
    await layOut(['an']);
    const really = ballots.record.bind(ballots);
    let losses = 2;
    spyOn(ballots, 'record').and.callFake(async (batch) => {
      const outcomes = await really(batch);
      if (losses-- > 0) throw new mongo.MongoNetworkError('the answer was lost');
      return outcomes;
    });
    expect((await batcher.cast(aBallot('an'))).choiceId).toBe(agree);
    expect(await counted()).toBe(1);
  });

  it('says that a ballot was not accepted when the database fails for good', async () => {
    await layOut(['an']);
    spyOn(ballots, 'record').and.rejectWith(new Error('disk'));
    expect(await refusalOf(batcher.cast(aBallot('an')))).toBe('server.not-ready');
  });

  it('is drained when the last ballot of the vote has landed', async () => {
    await layOut(['an', 'binh']);
    let landed = 0;
    const one = batcher.cast(aBallot('an')).then(() => (landed += 1));
    const two = batcher.cast(aBallot('binh')).then(() => (landed += 1));
    await batcher.drained(voteId);
    await Promise.resolve();
    expect(landed).toBe(2);
    await Promise.all([one, two]);
    await batcher.drained(newId());
  });
});
