import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Clock } from '../platform/clock.js';
import { Log } from '../platform/log.js';
import { Mongo } from '../platform/mongo/mongo.js';
import type { Act, Acts } from './acts.js';
import {
  journalHeadRecord,
  journalRecord,
  type JournalEntry,
  type JournalHead,
} from './journal.record.js';
import { Obligations, type Obligation } from './obligations.js';
import { noEntry, seal } from './seal.js';

/** What is to be recorded of an official act. */
export interface OfficialAct<A extends Act> {
  readonly meetingId: string;
  readonly by: { readonly accountId: string | null; readonly name: string };
  readonly act: A;
  readonly payload: Acts[A];
  readonly obligations?: readonly Obligation[];
}

/** What a change gives back when the entry depends on it, such as a number drawn in the transaction. */
export type LateAct<A extends Act> = Pick<OfficialAct<A>, 'payload' | 'obligations'>;

/** The official record of each meeting: append-only, numbered without holes, each entry sealing the one before. */
@Injectable()
export class Journal {
  private readonly journal: Model<JournalEntry>;
  private readonly heads: Model<JournalHead>;

  constructor(
    private readonly mongo: Mongo,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
    private readonly log: Log,
  ) {
    this.journal = mongo.model(journalRecord);
    this.heads = mongo.model(journalHeadRecord);
  }

  /** Performs an official act: the change, its entry and what it obliges us to tell commit together or not at all. */
  act<T, A extends Act>(
    act: OfficialAct<A>,
    change: (session: ClientSession) => Promise<T>,
  ): Promise<T> {
    return this.actLate(act, async (session) => ({
      result: await change(session),
      late: act,
    }));
  }

  /** The same for acts whose payload is known only inside the transaction. */
  async actLate<T, A extends Act>(
    act: Omit<OfficialAct<A>, 'payload' | 'obligations'>,
    change: (session: ClientSession) => Promise<{ result: T; late: LateAct<A> }>,
  ): Promise<T> {
    const { result, ids } = await this.mongo.transaction(async (session) => {
      const done = await change(session);
      await this.append(session, { ...act, ...done.late });
      const obligations = done.late.obligations ?? [];
      const ids = obligations.length === 0 ? [] : await this.obligations.add(session, obligations);
      return { result: done.result, ids };
    });
    if (ids.length > 0) {
      await this.obligations.announce(ids).catch((error: unknown) => {
        // The rows are committed; the courier finds them without the announcement.
        this.log.problem({ error }, 'obligations could not be announced');
      });
    }
    return result;
  }

  /** Entries after a number, in order. */
  entries(meetingId: string, after = 0, limit = 10_000): Promise<JournalEntry[]> {
    return this.journal
      .find({ meetingId, seq: { $gt: after } })
      .sort({ seq: 1 })
      .limit(limit)
      .lean<JournalEntry[]>();
  }

  /** The number and seal of the newest entry; seq 0 before the first. */
  async head(meetingId: string): Promise<{ readonly seq: number; readonly hash: string }> {
    const head = await this.heads.findById(meetingId).lean();
    return head === null ? { seq: 0, hash: noEntry } : { seq: head.seq, hash: head.hash };
  }

  private async append<A extends Act>(session: ClientSession, act: OfficialAct<A>): Promise<void> {
    const { meetingId } = act;
    // Taking the head first makes a second act of the same meeting conflict and run again after this one.
    const before = await this.heads.findOneAndUpdate(
      { _id: meetingId },
      { $inc: { seq: 1 }, $setOnInsert: { hash: noEntry } },
      { upsert: true, returnDocument: 'before', session },
    );
    const prevHash = before?.hash ?? noEntry;
    const sealed = {
      meetingId,
      seq: (before?.seq ?? 0) + 1,
      at: this.clock.now(),
      by: { accountId: act.by.accountId, name: act.by.name },
      act: act.act,
      payload: act.payload,
      prevHash,
    };
    const hash = seal(sealed);
    await this.journal.insertMany([{ _id: `${meetingId}:${sealed.seq}`, ...sealed, hash }], {
      session,
    });
    await this.heads.updateOne({ _id: meetingId }, { $set: { hash } }, { session });
  }
}
