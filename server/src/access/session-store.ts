import { EventEmitter } from 'node:events';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Clock } from '../platform/clock.js';
import { randomToken, sha256Hex } from '../platform/ids.js';
import { Mongo } from '../platform/mongo/mongo.js';
import { sessionRecord, type SessionKind, type SessionRecord } from './session.record.js';

/** How long each kind of session lives at most, hours. A phone finds its questions again next month. */
const hours: Readonly<Record<SessionKind, number>> = {
  account: 12,
  citizen: 24 * 60,
  screen: 24,
};

/** A session that is alive. */
export interface LiveSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly subjectId: string;
  readonly expiresAt: Date;
}

/** Sessions kept in memory: every phone of two full halls. */
const cacheSize = 50_000;

/**
 * Sessions: opaque random cookies, their hashes in the database, a cache in memory. Ending one drops it from
 * the cache first and tells those who hold sockets.
 */
@Injectable()
export class SessionStore implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sessions: Model<SessionRecord>;
  private readonly cache = new Map<string, LiveSession>();
  private readonly endings = new EventEmitter();
  /** Rises with each ending: what was read before it may be over. */
  private generation = 0;
  private stopWatching: () => Promise<void> = () => Promise.resolve();

  constructor(
    mongo: Mongo,
    private readonly clock: Clock,
  ) {
    this.sessions = mongo.model(sessionRecord);
  }

  /** After a restart a whole hall comes back within seconds: nobody's session is then sought in the database. */
  async onApplicationBootstrap(): Promise<void> {
    this.watch();
    for (const kind of ['citizen', { $ne: 'citizen' as const }] as const) {
      const { generation } = this;
      const stored = await this.sessions
        .find({ kind, expiresAt: { $gt: this.clock.now() } })
        .sort({ expiresAt: -1 })
        .limit(cacheSize / 2)
        .batchSize(cacheSize / 2)
        .lean();
      // Somebody's session ended meanwhile; each is then read when it is asked for.
      if (generation !== this.generation) return;
      // The newest come last: the cache forgets from its beginning.
      for (const { _id: id, kind: own, subjectId, expiresAt } of stored.reverse()) {
        this.remember({ id, kind: own, subjectId, expiresAt });
      }
    }
  }

  /** Sessions also end by another hand: in another process, or when their time is over. */
  private watch(): void {
    const stream = this.sessions.collection.watch([{ $match: { operationType: 'delete' } }]);
    stream.on('change', (change) => {
      if (change.operationType === 'delete') this.forget([String(change.documentKey._id)]);
    });
    // The driver resumes a broken stream itself; what it cannot resume, expiry still ends.
    stream.on('error', () => undefined);
    this.stopWatching = () => stream.close();
  }

  async onModuleDestroy(): Promise<void> {
    await this.stopWatching();
  }

  /** Starts a session and gives the cookie's value. */
  async start(kind: SessionKind, subjectId: string, device: string): Promise<StartedSession> {
    const token = randomToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + hours[kind] * 3_600_000);
    const id = sha256Hex(token);
    await this.sessions.create({
      _id: id,
      kind,
      subjectId,
      startedAt: now,
      expiresAt,
      device,
    });
    this.remember({ id, kind, subjectId, expiresAt });
    return { token, id, maxAgeSeconds: hours[kind] * 3_600 };
  }

  /** The session behind a cookie of this kind; undefined when there is none. */
  async find(kind: SessionKind, token: string): Promise<LiveSession | undefined> {
    const id = sha256Hex(token);
    const cached = this.cache.get(id);
    if (cached !== undefined) return this.current(cached, kind);
    const { generation } = this;
    const stored = await this.sessions.findById(id).lean();
    if (stored === null) return undefined;
    // Somebody's session ended while this one was read; perhaps it was this.
    if (generation !== this.generation) return this.find(kind, token);
    const session = {
      id,
      kind: stored.kind,
      subjectId: stored.subjectId,
      expiresAt: stored.expiresAt,
    };
    this.remember(session);
    return this.current(session, kind);
  }

  async end(sessionId: string): Promise<void> {
    await this.sessions.deleteOne({ _id: sessionId });
    this.forget([sessionId]);
  }

  /** Ends every session of an account, a phone or a wall, but one. */
  async endAllOf(subjectId: string, exceptId?: string): Promise<void> {
    const found = await this.sessions.find({ subjectId }, { _id: 1 }).lean();
    const ids = found.map((one) => one._id).filter((id) => id !== exceptId);
    await this.sessions.deleteMany({ _id: { $in: ids } });
    this.forget(ids);
  }

  /** Hears the ids of sessions at the moment they end. */
  onEnded(listener: (sessionIds: readonly string[]) => void): void {
    this.endings.on('ended', listener);
  }

  private current(session: LiveSession, kind: SessionKind): LiveSession | undefined {
    return session.kind === kind && session.expiresAt > this.clock.now() ? session : undefined;
  }

  private remember(session: LiveSession): void {
    if (this.cache.size >= cacheSize) {
      const oldest = this.cache.keys().next().value;
      if (oldest !== undefined) this.cache.delete(oldest);
    }
    this.cache.set(session.id, session);
  }

  private forget(ids: readonly string[]): void {
    this.generation += 1;
    for (const id of ids) this.cache.delete(id);
    this.endings.emit('ended', ids);
  }
}

/** What the browser is given at the start of a session. */
export interface StartedSession {
  readonly token: string;
  readonly id: string;
  readonly maxAgeSeconds: number;
}
