import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routes } from 'dienhong/contracts';
import { newAccount } from '../features/people/new-account.js';
import { Passwords } from '../features/people/passwords.js';
import { PeopleRepository } from '../features/people/people.repository.js';
import { newId, randomToken, sha256Hex } from '../platform/ids.js';
import { Caller } from './caller.js';
import type { DemoAccount } from './demo-file.js';
import { officeName, units, type DemoPerson } from './office.js';

/** The people of the demonstration: to be called by their account name. */
export interface DemoPeople {
  readonly accounts: readonly DemoAccount[];
  id(account: string): string;
  unitId(name: string): string;
  /** The root of the tree. */
  readonly officeId: string;
  /** Somebody at a browser of their own, signed in. */
  as(account: string): Caller;
}

/**
 * Creates units and accounts with passwords that are new in every installation. This alone goes past the routes:
 * nobody could sign in to do it.
 */
export async function seedPeople(app: NestFastifyApplication, url: string): Promise<DemoPeople> {
  const repository = app.get(PeopleRepository);
  const officeId = newId();
  const unitIds = new Map(units.map(({ name }) => [name, newId()]));
  await repository.addUnits([
    { _id: officeId, name: officeName, parentId: null, order: 0 },
    ...units.map(({ name }, order) => ({
      _id: found(unitIds, name),
      name,
      parentId: officeId,
      order,
    })),
  ]);
  const keys = new Map<string, string>();
  const rows = await Promise.all(
    units.flatMap((unit) =>
      unit.people.map(async (person) => {
        const key = randomToken();
        keys.set(person.account, key);
        return makeAccount(app, person, found(unitIds, unit.name), key, url);
      }),
    ),
  );
  await repository.addAccounts(rows.map(({ row }) => row));
  const ids = new Map(rows.map(({ row }) => [row.account, row._id]));
  const callers = new Map<string, Caller>();
  return {
    accounts: rows.map(({ shown }) => shown),
    officeId,
    id: (account) => found(ids, account),
    unitId: (name) => found(unitIds, name),
    as: (account) => {
      const key = found(keys, account);
      const caller =
        callers.get(account) ??
        new Caller(app, account, (one) => one.call(routes.people.enterByKey, { body: { key } }));
      callers.set(account, caller);
      return caller;
    },
  };
}

async function makeAccount(
  app: NestFastifyApplication,
  person: DemoPerson,
  unitId: string,
  key: string,
  url: string,
) {
  const passwords = app.get(Passwords);
  const password = passwords.oneTime();
  const { account, name, position, administrator = false, role = 'staff' } = person;
  const row = {
    ...newAccount({
      account,
      name,
      position,
      unitId,
      email: `${account}@hongphong.example`,
      administrator,
      passwordHash: await passwords.hash(password),
      mustChangePassword: false,
    }),
    demoKeyHash: sha256Hex(key),
  };
  return { row, shown: { role, account, password, name, link: `${url}/enter/${key}` } };
}

function found(map: ReadonlyMap<string, string>, name: string): string {
  const value = map.get(name);
  if (value === undefined) throw new Error(`the demonstration has no ${name}`);
  return value;
}
