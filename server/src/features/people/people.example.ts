import { Cookies } from '../../access/cookies.js';
import { SessionStore } from '../../access/session-store.js';
import { WhoAsks } from '../../access/who-asks.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Settings } from '../../platform/settings.js';
import { FirstRun } from './first-run.js';
import { newAccount } from './new-account.js';
import { Passwords } from './passwords.js';
import { PeopleDirectory } from './people-directory.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

/** The services of the word on a real, empty database. */
export async function anEmptyOffice() {
  const { mongo, close } = await testMongo();
  const clock = new Clock();
  const repository = new PeopleRepository(mongo);
  const directory = new PeopleDirectory(repository);
  const passwords = new Passwords();
  const sessions = new SessionStore(mongo, clock);
  const cookies = new Cookies(new Settings({}));
  const signIns = new SignInService(mongo, repository, passwords, clock);
  const firstRun = new FirstRun(repository);
  const whoAsks = new WhoAsks(cookies, sessions, directory);
  await mongo.prepare();
  await firstRun.onApplicationBootstrap();
  const unitId = newId();

  return {
    repository,
    signIns,
    firstRun,
    people: new PeopleService(repository, directory, sessions, passwords, signIns),
    entrance: new SessionService(
      ...([repository, directory, signIns, sessions, cookies, whoAsks, passwords] as const),
      firstRun,
    ),
    /** Somebody with this password; an administrator who may have to replace it. */
    async employ(account: string, password: string, mustChangePassword = false) {
      const row = newAccount({
        ...{ account, name: `Người ${account}`, position: 'Cán bộ', unitId, email: null },
        ...{ administrator: true, mustChangePassword },
        passwordHash: await passwords.hash(password),
      });
      await repository.addAccounts([row]);
      return row;
    },
    close,
  };
}

/** A call as the gate lets it through: only what the handlers of this word read. */
export function aVisit(parts: { accountId?: string; params?: object; body?: object }): never {
  const { accountId, ...rest } = parts;
  const actor = accountId === undefined ? {} : { account: { accountId } };
  return { sessions: {}, address: '10.0.0.1', device: 'spec', actor, ...rest } as never;
}
