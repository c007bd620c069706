import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Remembered } from '../../platform/remembered.js';
import { agendaRecord, type AgendaRecord, type StoredItem } from './agenda.record.js';

@Injectable()
export class AgendaRepository {
  private readonly agendas: Model<AgendaRecord>;
  private readonly remembered = new Remembered<AgendaRecord>();

  constructor(private readonly mongo: Mongo) {
    this.agendas = mongo.model(agendaRecord);
  }

  /** The agenda from memory, inside a transaction as it stands there; empty, at revision 0, before its first item. */
  agenda(meetingId: string, session?: ClientSession): Promise<AgendaRecord> {
    return session === undefined
      ? this.remembered.read(meetingId, () => this.stored(meetingId))
      : this.stored(meetingId, session);
  }

  private async stored(meetingId: string, session?: ClientSession): Promise<AgendaRecord> {
    const stored = await this.agendas
      .findById(meetingId)
      .session(session ?? null)
      .lean<AgendaRecord | null>();
    return stored ?? { _id: meetingId, items: [], revision: 0 };
  }

  /** Writes the agenda over the one that was decided on; false when somebody else wrote meanwhile. */
  async replace(
    before: AgendaRecord,
    items: readonly StoredItem[],
    session?: ClientSession,
  ): Promise<boolean> {
    const next = { items: [...items], revision: before.revision + 1 };
    try {
      return await this.write(before, next, session);
    } finally {
      this.mongo.afterwards(session, () => {
        this.remembered.forget(before._id);
      });
    }
  }

  private async write(
    before: AgendaRecord,
    next: Omit<AgendaRecord, '_id'>,
    session?: ClientSession,
  ): Promise<boolean> {
    if (before.revision === 0) return this.begin(before._id, next, session);
    const written = await this.agendas.updateOne(
      { _id: before._id, revision: before.revision },
      { $set: next },
      session === undefined ? {} : { session },
    );
    return written.matchedCount === 1;
  }

  private async begin(
    meetingId: string,
    next: Omit<AgendaRecord, '_id'>,
    session?: ClientSession,
  ): Promise<boolean> {
    const written = await this.agendas.updateOne(
      { _id: meetingId },
      { $setOnInsert: next },
      { upsert: true, ...(session === undefined ? {} : { session }) },
    );
    return written.upsertedCount === 1;
  }
}
