import { Injectable } from '@nestjs/common';
import { foldForComparison } from 'dienhong/domain';
import type { ClientSession, Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { accountRecord, type AccountRecord } from './account.record.js';
import { unitRecord, type UnitRecord } from './unit.record.js';

/** What may change of an account at once. */
export type AccountChange = Partial<Omit<AccountRecord, '_id' | 'account' | 'folded'>>;

/** Accounts and units in the database. */
@Injectable()
export class PeopleRepository {
  private readonly accounts: Model<AccountRecord>;
  private readonly units: Model<UnitRecord>;

  constructor(mongo: Mongo) {
    this.accounts = mongo.model(accountRecord);
    this.units = mongo.model(unitRecord);
  }

  async isEmpty(): Promise<boolean> {
    return (await this.accounts.findOne({}, { _id: 1 }).lean()) === null;
  }

  account(accountId: string): Promise<AccountRecord | null> {
    return this.accounts.findById(accountId).lean<AccountRecord>();
  }

  accountNamed(account: string): Promise<AccountRecord | null> {
    return this.accounts.findOne({ account }).lean<AccountRecord>();
  }

  accountByDemoKey(demoKeyHash: string): Promise<AccountRecord | null> {
    return this.accounts.findOne({ demoKeyHash }).lean<AccountRecord>();
  }

  accountsWithIds(ids: readonly string[]): Promise<AccountRecord[]> {
    return this.accounts.find({ _id: { $in: [...ids] } }).lean<AccountRecord[]>();
  }

  accountsOfUnit(unitId: string): Promise<AccountRecord[]> {
    return this.accounts.find({ unitId, locked: false }).sort({ _id: 1 }).lean<AccountRecord[]>();
  }

  administrators(): Promise<AccountRecord[]> {
    return this.accounts.find({ administrator: true }).lean<AccountRecord[]>();
  }

  /** Accounts by unit and word, in order of their making, at most `limit` after one. */
  searchAccounts(search: AccountSearch, limit: number): Promise<AccountRecord[]> {
    const word = foldForComparison(search.word ?? '');
    return this.accounts
      .find({
        ...(search.unitIds === undefined ? {} : { unitId: { $in: [...search.unitIds] } }),
        ...(word === '' ? {} : { folded: { $regex: word } }),
        ...(search.after === undefined ? {} : { _id: { $gt: search.after } }),
        ...(search.unlockedOnly === true ? { locked: false } : {}),
      })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<AccountRecord[]>();
  }

  async addAccounts(rows: readonly AccountRecord[], session?: ClientSession): Promise<void> {
    await this.accounts.insertMany(rows, session === undefined ? {} : { session });
  }

  async changeAccount(
    accountId: string,
    change: AccountChange & { folded?: string },
    session?: ClientSession,
  ): Promise<AccountRecord | null> {
    return this.accounts
      .findByIdAndUpdate(
        accountId,
        { $set: change },
        session === undefined ? { returnDocument: 'after' } : { returnDocument: 'after', session },
      )
      .lean<AccountRecord>();
  }

  allUnits(): Promise<UnitRecord[]> {
    return this.units.find().sort({ order: 1, _id: 1 }).lean<UnitRecord[]>();
  }

  async peopleByUnit(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.accounts.aggregate<{ _id: string; people: number }>([
      { $group: { _id: '$unitId', people: { $sum: 1 } } },
    ]);
    return new Map(rows.map((row) => [row._id, row.people]));
  }

  async addUnits(rows: readonly UnitRecord[]): Promise<void> {
    await this.units.insertMany(rows);
  }

  async changeUnit(unitId: string, change: Omit<UnitRecord, '_id'>): Promise<void> {
    await this.units.updateOne({ _id: unitId }, { $set: change });
  }

  async removeUnit(unitId: string): Promise<void> {
    await this.units.deleteOne({ _id: unitId });
  }
}

/** What accounts are looked for by. */
export interface AccountSearch {
  readonly unitIds?: readonly string[];
  readonly word?: string;
  readonly after?: string;
  readonly unlockedOnly?: boolean;
}
