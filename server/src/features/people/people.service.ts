import { Injectable } from '@nestjs/common';
import type { AccountView, PersonBrief, routes, SignInEntry, UnitView } from 'dienhong/contracts';
import { keepAdministrator, placeUnit, removeUnit } from 'dienhong/domain';
import type { Call } from '../../access/call.js';
import { SessionStore } from '../../access/session-store.js';
import { newId } from '../../platform/ids.js';
import { isDuplicate } from '../../platform/mongo/is-duplicate.js';
import { Refused, settle } from '../../platform/refused.js';
import { Turns } from '../../platform/turns.js';
import type { AccountRecord } from './account.record.js';
import { foldedFor, newAccount } from './new-account.js';
import { Passwords } from './passwords.js';
import { brief, PeopleDirectory, type KnownUnit } from './people-directory.js';
import { PeopleRepository } from './people.repository.js';
import { SignInService } from './sign-in.service.js';

type Routes = typeof routes.people;
const page = 100;
const directoryLimit = 50;

/** The administrator's work: units, accounts, the sign-in log; and the directory for everyone. */
@Injectable()
export class PeopleService {
  /** Two administrators who lock each other at once would leave none: the second decides on what the first did. */
  private readonly turns = new Turns();

  constructor(
    private readonly people: PeopleRepository,
    private readonly directory: PeopleDirectory,
    private readonly sessions: SessionStore,
    private readonly passwords: Passwords,
    private readonly signIns: SignInService,
  ) {}

  async searchDirectory(call: Call<Routes['searchDirectory']>): Promise<PersonBrief[]> {
    const { q, unitId } = call.query;
    const units = await this.directory.unitsById();
    const found = await this.people.searchAccounts(
      {
        ...(unitId === undefined ? {} : { unitIds: withUnitsBelow(unitId, units) }),
        ...(q === undefined ? {} : { word: q }),
        unlockedOnly: true,
      },
      directoryLimit,
    );
    return found.map((account) => brief(account, units));
  }

  async listUnits(): Promise<UnitView[]> {
    const [units, people] = await Promise.all([this.people.allUnits(), this.people.peopleByUnit()]);
    return units.map(({ _id, name, parentId, order }) => ({
      id: _id,
      name,
      parentId,
      order,
      people: people.get(_id) ?? 0,
    }));
  }

  async createUnit(call: Call<Routes['createUnit']>): Promise<UnitView> {
    settle(placeUnit(await this.places(), null, call.body.parentId));
    const id = newId();
    await this.people.addUnits([{ _id: id, ...call.body }]);
    return this.changedUnit(id);
  }

  async changeUnit(call: Call<Routes['changeUnit']>): Promise<UnitView> {
    const { unitId } = call.params;
    const places = await this.places();
    if (!places.some(({ id }) => id === unitId)) throw new Refused('unit.unknown');
    settle(placeUnit(places, unitId, call.body.parentId));
    await this.people.changeUnit(unitId, call.body);
    return this.changedUnit(unitId);
  }

  async removeUnit(call: Call<Routes['removeUnit']>): Promise<void> {
    const { unitId } = call.params;
    const people = (await this.people.peopleByUnit()).get(unitId) ?? 0;
    settle(removeUnit(await this.places(), unitId, people));
    await this.people.removeUnit(unitId);
    this.directory.forgetUnits();
  }

  async listAccounts(call: Call<Routes['listAccounts']>) {
    const { unitId, q, after } = call.query;
    const units = await this.directory.unitsById();
    const found = await this.people.searchAccounts(
      {
        ...(unitId === undefined ? {} : { unitIds: withUnitsBelow(unitId, units) }),
        ...(q === undefined ? {} : { word: q }),
        ...(after === undefined ? {} : { after }),
      },
      page + 1,
    );
    const shown = found.slice(0, page);
    return {
      accounts: shown.map((account) => view(account, units)),
      next: found.length > page ? (shown.at(-1)?._id ?? null) : null,
    };
  }

  async createAccount(call: Call<Routes['createAccount']>) {
    const units = await this.directory.unitsById();
    if (!units.has(call.body.unitId)) throw new Refused('unit.unknown');
    if ((await this.people.accountNamed(call.body.account)) !== null) {
      throw new Refused('account.taken');
    }
    const password = this.passwords.oneTime();
    const passwordHash = await this.passwords.hash(password);
    const account = newAccount({ ...call.body, passwordHash, mustChangePassword: true });
    await this.people.addAccounts([account]).catch((error: unknown) => {
      throw isDuplicate(error) ? new Refused('account.taken') : error;
    });
    return { account: view(account, units), password };
  }

  changeAccount(call: Call<Routes['changeAccount']>): Promise<AccountView> {
    return this.turns.take('administrators', async () => {
      const account = await this.existing(call.params.accountId);
      const units = await this.directory.unitsById();
      if (!units.has(call.body.unitId)) throw new Refused('unit.unknown');
      const { administrator } = call.body;
      await this.keepAnAdministrator(account, { administrator, locked: account.locked });
      const folded = foldedFor({ ...call.body, account: account.account });
      return this.change(account._id, { ...call.body, folded });
    });
  }

  lockAccount(call: Call<Routes['lockAccount']>): Promise<AccountView> {
    return this.turns.take('administrators', async () => {
      const account = await this.existing(call.params.accountId);
      const { locked } = call.body;
      await this.keepAnAdministrator(account, { administrator: account.administrator, locked });
      const changed = await this.change(account._id, { locked });
      if (locked) await this.sessions.endAllOf(account._id);
      return changed;
    });
  }

  async giveOneTimePassword(call: Call<Routes['giveOneTimePassword']>): Promise<string> {
    const account = await this.existing(call.params.accountId);
    const password = this.passwords.oneTime();
    const passwordHash = await this.passwords.hash(password);
    await this.change(account._id, { passwordHash, mustChangePassword: true });
    await this.sessions.endAllOf(account._id);
    return password;
  }

  async listSignIns(call: Call<Routes['listSignIns']>) {
    const { account, from, to, before } = call.query;
    const found = await this.signIns.entries({
      ...(account === undefined || account === '' ? {} : { account }),
      ...(from === undefined ? {} : { from: new Date(from) }),
      ...(to === undefined ? {} : { to: new Date(to) }),
      before,
      limit: page + 1,
    });
    const shown = found.slice(0, page);
    const entries: SignInEntry[] = shown.map(({ _id, at, ...rest }) => ({
      id: _id,
      at: at.toISOString(),
      ...rest,
    }));
    return { entries, next: found.length > page ? (entries.at(-1)?.id ?? null) : null };
  }

  private async places() {
    const units = await this.people.allUnits();
    return units.map(({ _id, parentId }) => ({ id: _id, parentId }));
  }

  private async changedUnit(unitId: string): Promise<UnitView> {
    this.directory.forgetUnits();
    const unit = (await this.listUnits()).find(({ id }) => id === unitId);
    if (unit === undefined) throw new Refused('unit.unknown');
    return unit;
  }

  private async existing(accountId: string): Promise<AccountRecord> {
    const account = await this.people.account(accountId);
    if (account === null) throw new Refused('account.unknown');
    return account;
  }

  private async keepAnAdministrator(
    account: AccountRecord,
    change: { administrator: boolean; locked: boolean },
  ): Promise<void> {
    const states = (await this.people.administrators()).map((one) => ({
      id: one._id,
      administrator: one.administrator,
      locked: one.locked,
    }));
    // The rule guards against losing the last one; an account that was never one cannot be the loss.
    if (account.administrator) settle(keepAdministrator(states, { id: account._id, ...change }));
  }

  private async change(
    accountId: string,
    change: Parameters<PeopleRepository['changeAccount']>[1],
  ): Promise<AccountView> {
    const changed = await this.people.changeAccount(accountId, change);
    if (changed === null) throw new Refused('account.unknown');
    this.directory.forgetAccount(accountId);
    return view(changed, await this.directory.unitsById());
  }
}

function view(account: AccountRecord, units: ReadonlyMap<string, KnownUnit>): AccountView {
  return {
    ...brief(account, units),
    account: account.account,
    unitId: account.unitId,
    email: account.email,
    administrator: account.administrator,
    locked: account.locked,
    mustChangePassword: account.mustChangePassword,
    lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
  };
}

/** A unit and every unit below it. */
function withUnitsBelow(unitId: string, units: ReadonlyMap<string, KnownUnit>): string[] {
  const found = [unitId];
  for (const id of found) {
    for (const [below, { parentId }] of units) {
      if (parentId === id && !found.includes(below)) found.push(below);
    }
  }
  return found;
}
