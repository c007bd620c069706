import { Injectable } from '@nestjs/common';
import type { PersonBrief } from 'dienhong/contracts';
import type { AccountHat } from 'dienhong/domain';
import { AccountsPort } from '../../access/accounts-port.js';
import type { AccountRecord } from './account.record.js';
import { PeopleRepository } from './people.repository.js';

/** A unit as other words see it. */
export interface KnownUnit {
  readonly name: string;
  readonly parentId: string | null;
}

/**
 * Names and hats of people, from memory: every list shows names and every command asks who. An office has at
 * most some thousand accounts, so what was read once stays until it changes.
 */
@Injectable()
export class PeopleDirectory extends AccountsPort {
  private readonly accounts = new Map<string, AccountRecord>();
  /** Rises with each account that is forgotten. */
  private changes = 0;
  private units: Promise<ReadonlyMap<string, KnownUnit>> | undefined;

  constructor(private readonly people: PeopleRepository) {
    super();
  }

  override async hat(accountId: string): Promise<AccountHat | null> {
    const account = (await this.known([accountId])).get(accountId);
    if (account === undefined || account.locked) return null;
    return {
      accountId,
      name: account.name,
      unitId: account.unitId,
      administrator: account.administrator,
      mustChangePassword: account.mustChangePassword,
    };
  }

  async account(accountId: string): Promise<AccountRecord | null> {
    return (await this.known([accountId])).get(accountId) ?? null;
  }

  /** Briefs of these people; unknown ids are missing from the map. */
  async briefs(ids: readonly string[]): Promise<ReadonlyMap<string, PersonBrief>> {
    const [accounts, units] = await Promise.all([this.known(ids), this.unitsById()]);
    const briefs = new Map<string, PersonBrief>();
    for (const id of ids) {
      const account = accounts.get(id);
      if (account !== undefined) briefs.set(id, brief(account, units));
    }
    return briefs;
  }

  async unitName(unitId: string): Promise<string> {
    return (await this.unitsById()).get(unitId)?.name ?? '';
  }

  unitsById(): Promise<ReadonlyMap<string, KnownUnit>> {
    this.units ??= this.people
      .allUnits()
      .then((units) => new Map(units.map(({ _id, name, parentId }) => [_id, { name, parentId }])));
    this.units.catch(() => (this.units = undefined));
    return this.units;
  }

  async peopleOfUnit(unitId: string): Promise<PersonBrief[]> {
    const [accounts, units] = await Promise.all([
      this.people.accountsOfUnit(unitId),
      this.unitsById(),
    ]);
    return accounts.map((account) => brief(account, units));
  }

  /** Where a person's obligations are mailed; null when there is no address or the account is locked. */
  async email(accountId: string): Promise<string | null> {
    const account = (await this.known([accountId])).get(accountId);
    return account === undefined || account.locked ? null : account.email;
  }

  /** An account or its unit changed: forget what was known. */
  forgetAccount(accountId: string): void {
    this.changes += 1;
    this.accounts.delete(accountId);
  }

  forgetUnits(): void {
    this.units = undefined;
  }

  private async known(ids: readonly string[]): Promise<ReadonlyMap<string, AccountRecord>> {
    const missing = ids.filter((id) => !this.accounts.has(id));
    if (missing.length === 0) return this.accounts;
    const { changes } = this;
    const read = await this.people.accountsWithIds(missing);
    // Somebody's account changed while these were read; perhaps it was one of them.
    const into = changes === this.changes ? this.accounts : new Map(this.accounts);
    for (const account of read) into.set(account._id, account);
    return into;
  }
}

/** A person as shown beside a name. */
export function brief(account: AccountRecord, units: ReadonlyMap<string, KnownUnit>): PersonBrief {
  return {
    id: account._id,
    name: account.name,
    position: account.position,
    unitName: units.get(account.unitId)?.name ?? '',
  };
}
