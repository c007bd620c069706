import { createHash, randomBytes, randomUUID } from 'node:crypto';
import mongoose from 'mongoose';

/** A member of the benched meeting, with a session of its own. */
export interface BenchMember {
  readonly accountId: string;
  /** The session cookie's value. */
  readonly token: string;
}

/** A ballot paper as stored; the last thing said counts. */
interface StoredPaper {
  readonly accountId: string;
  readonly said: readonly { readonly choiceId: string }[];
}

type Row = Record<string, unknown> & { _id: string };

/**
 * Thousands of people go into the database as copies of rows that the product made itself: hashing a password
 * for each would bench argon2 for minutes. The server reads them at its next start.
 */
export class Population {
  private constructor(private readonly client: mongoose.mongo.MongoClient) {}

  static async open(uri: string): Promise<Population> {
    return new Population(await new mongoose.mongo.MongoClient(uri).connect());
  }

  close(): Promise<void> {
    return this.client.close();
  }

  /** Gives a meeting so many more members, all checked in and signed in. */
  async addMembers(meetingId: string, count: number): Promise<BenchMember[]> {
    const accounts = this.rows('accounts');
    const attendance = this.rows('attendance');
    const meeting = await this.rows('meetings').findOne({ _id: meetingId });
    const account = await accounts.findOne({ _id: (meeting?.['memberIds'] as string[])[0] ?? '' });
    const line = await attendance.findOne({ meetingId, checkedInAt: { $ne: null } });
    if (account === null || line === null) throw new Error('the meeting has nobody to copy');
    const members = Array.from({ length: count }, (_, at) => ({
      accountId: randomUUID(),
      token: randomBytes(32).toString('base64url'),
      name: `bench.${at}.${randomBytes(3).toString('hex')}`,
    }));
    const copied: Record<string, unknown> = { ...account };
    delete copied['demoKeyHash'];
    await accounts.insertMany(
      members.map(({ accountId, name }) => ({ ...copied, _id: accountId, account: name })),
    );
    await attendance.insertMany(
      members.map(({ accountId }) => ({ ...line, _id: `${meetingId}:${accountId}`, accountId })),
    );
    await this.rows('meetings').updateOne({ _id: meetingId }, {
      $push: { memberIds: { $each: members.map((one) => one.accountId) } },
    } as never);
    await this.addSessions(
      'account',
      members.map((one) => [one.accountId, one.token]),
    );
    return members;
  }

  /** A meeting like this one with these members: its agenda, papers and marks too. Gives its id. */
  async copyMeeting(meetingId: string, memberIds: readonly string[]): Promise<string> {
    const id = randomUUID();
    const meeting = await this.rows('meetings').findOne({ _id: meetingId });
    const agenda = await this.rows('agendas').findOne({ _id: meetingId });
    const line = await this.rows('attendance').findOne({ meetingId, checkedInAt: { $ne: null } });
    if (meeting === null || agenda === null || line === null) throw new Error('nothing to copy');
    await this.rows('meetings').insertOne({ ...meeting, _id: id, memberIds });
    await this.rows('agendas').insertOne({ ...agenda, _id: id });
    await this.rows('attendance').insertMany(
      memberIds.map((accountId) => ({
        ...line,
        ...{ _id: `${id}:${accountId}`, meetingId: id, accountId },
      })),
    );
    for (const paper of await this.rows('documents').find({ meetingId }).toArray()) {
      const documentId = randomUUID();
      const marks = await this.rows('annotations').find({ documentId: paper._id }).toArray();
      await this.rows('documents').insertOne({ ...paper, _id: documentId, meetingId: id });
      if (marks.length === 0) continue;
      await this.rows('annotations').insertMany(
        marks.map((mark) => ({ ...mark, _id: randomUUID(), documentId, meetingId: id })),
      );
    }
    return id;
  }

  /** Citizens' phones that already entered; gives their cookies' values. */
  async addPhones(count: number): Promise<string[]> {
    const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
    await this.addSessions(
      'citizen',
      tokens.map((token) => [randomUUID(), token]),
    );
    return tokens;
  }

  /** Every stored ballot of a vote that was filled in: account and choice. */
  async ballots(voteId: string): Promise<{ accountId: string; choiceId: string }[]> {
    const found = await this.rows('ballots')
      .find({ voteId, 'said.0': { $exists: true } })
      .toArray();
    return (found as unknown as StoredPaper[]).map(({ accountId, said }) => ({
      accountId,
      choiceId: said.at(-1)?.choiceId ?? '',
    }));
  }

  /** How many documents a collection holds that match. */
  count(collection: string, filter: object): Promise<number> {
    return this.rows(collection).countDocuments(filter);
  }

  /** Reads (finds, aggregates and their continuations) that the database has answered since it started. */
  async reads(): Promise<number> {
    const status = (await this.client.db('admin').command({ serverStatus: 1 })) as {
      opcounters: { query: number; getmore: number };
    };
    return status.opcounters.query + status.opcounters.getmore;
  }

  private async addSessions(
    kind: 'account' | 'citizen',
    pairs: readonly (readonly [subjectId: string, token: string])[],
  ): Promise<void> {
    const startedAt = new Date();
    const expiresAt = new Date(startedAt.getTime() + 12 * 3_600_000);
    await this.rows('sessions').insertMany(
      pairs.map(([subjectId, token]) => ({
        _id: createHash('sha256').update(token).digest('hex'),
        kind,
        subjectId,
        startedAt,
        expiresAt,
        device: 'bench',
      })),
    );
  }

  private rows(collection: string) {
    return this.client.db('dienhong').collection<Row>(collection);
  }
}
