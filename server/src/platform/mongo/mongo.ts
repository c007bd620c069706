import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { createConnection, type ClientSession, type Connection, type Model } from 'mongoose';
import type { RecordShape } from './record.js';

/** The database: models by their shape, transactions, readiness. */
@Injectable()
export class Mongo implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly connection: Connection;
  private readonly afterwardsOf = new WeakMap<ClientSession, (() => void)[]>();
  private readonly shapes = new Map<string, RecordShape<never>>();

  constructor(uri: string) {
    this.connection = createConnection(uri, {
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      retryWrites: true,
      serverSelectionTimeoutMS: 10_000,
      maxPoolSize: 50,
    });
    // Each operation reports its own failure; an unhandled one here would end the process.
    this.connection.on('error', () => undefined);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.prepare();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  /** The model of a collection. Asking again gives the same one. */
  model<T extends { _id: string }>(shape: RecordShape<T>): Model<T> {
    this.shapes.set(shape.collection, shape as unknown as RecordShape<never>);
    const known = this.connection.models[shape.collection];
    return (known ?? this.connection.model(shape.collection, shape.schema)) as Model<T>;
  }

  /** Creates every collection and index that is missing; a transaction cannot create them itself. */
  async prepare(): Promise<void> {
    await this.connection.asPromise();
    for (const shape of this.shapes.values()) {
      const model = this.model(shape as unknown as RecordShape<{ _id: string }>);
      await model.createCollection();
      await model.createIndexes();
    }
  }

  /** Runs the work in one transaction, again when the database says that a passing fault hit it. */
  async transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    await this.connection.asPromise();
    const session = await this.connection.startSession();
    const afterwards: (() => void)[] = [];
    this.afterwardsOf.set(session, afterwards);
    try {
      return await session.withTransaction(() => work(session), {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
        maxCommitTimeMS: 10_000,
      });
    } finally {
      for (const work of afterwards) work();
      await session.endSession();
    }
  }

  /** Does something when the transaction is over, however it ended; at once without one. */
  afterwards(session: ClientSession | undefined, work: () => void): void {
    const list = session === undefined ? undefined : this.afterwardsOf.get(session);
    if (list === undefined) work();
    else list.push(work);
  }

  /** A command as the database itself knows it, for the few hot paths where the driver's helpers cost too much. */
  async command<T>(command: object): Promise<T> {
    const { db } = await this.connection.asPromise();
    if (db === undefined) throw new Error('the database is not connected');
    return (await db.command(command)) as T;
  }

  /** Whether the database takes writes now. */
  async writable(): Promise<boolean> {
    try {
      const hello = await this.connection.db?.admin().command({ hello: 1, maxTimeMS: 2_000 });
      return hello?.['isWritablePrimary'] === true;
    } catch {
      return false;
    }
  }
}
