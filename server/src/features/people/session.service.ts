import { Injectable } from '@nestjs/common';
import type { Me, Preferences, routes } from 'dienhong/contracts';
import { choosePassword } from 'dienhong/domain';
import type { Call } from '../../access/call.js';
import { Cookies } from '../../access/cookies.js';
import { SessionStore } from '../../access/session-store.js';
import { WhoAsks } from '../../access/who-asks.js';
import { newId } from '../../platform/ids.js';
import { Refused, settle } from '../../platform/refused.js';
import type { AccountRecord } from './account.record.js';
import { newAccount } from './new-account.js';
import { FirstRun } from './first-run.js';
import { Passwords } from './passwords.js';
import { PeopleDirectory } from './people-directory.js';
import { PeopleRepository } from './people.repository.js';
import { SignInService } from './sign-in.service.js';

type Routes = typeof routes.people;
/** Any call over HTTP: all that is needed to give or take a cookie. */
type Visit = Pick<Call<Routes['readMe']>, 'sessions' | 'reply' | 'request' | 'address' | 'device'>;

/** Signing in and out, the own password, and who this browser is. */
@Injectable()
export class SessionService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly directory: PeopleDirectory,
    private readonly signIns: SignInService,
    private readonly sessions: SessionStore,
    private readonly cookies: Cookies,
    private readonly whoAsks: WhoAsks,
    private readonly passwords: Passwords,
    private readonly firstRun: FirstRun,
  ) {}

  async readMe(visit: Visit): Promise<Me> {
    const actor = await this.whoAsks.actorOf(visit.sessions);
    const id = actor.account?.accountId;
    const account = id === undefined ? null : await this.directory.account(id);
    return {
      account:
        account === null
          ? null
          : {
              accountId: account._id,
              name: account.name,
              position: account.position,
              unitId: account.unitId,
              unitName: await this.directory.unitName(account.unitId),
              administrator: account.administrator,
              mustChangePassword: account.mustChangePassword,
              preferences: account.preferences,
            },
      deviceId: actor.citizen?.deviceId ?? null,
      screenMeetingId: actor.screen?.meetingId ?? null,
      firstRun: this.firstRun.waitingCode !== undefined,
      plainHttp: this.cookies.isPlain(visit.address),
      demo: account?.demoKeyHash !== undefined,
    };
  }

  async signIn(call: Call<Routes['signIn']>): Promise<Me> {
    this.cookies.refusePlain(call.address);
    const { account, password } = call.body;
    return this.begin(await this.signIns.prove(account, password, call), call);
  }

  async enterByKey(call: Call<Routes['enterByKey']>): Promise<Me> {
    this.cookies.refusePlain(call.address);
    return this.begin(await this.signIns.proveByKey(call.body.key, call), call);
  }

  async signOut(call: Visit): Promise<void> {
    if (call.sessions.account !== undefined) await this.sessions.end(call.sessions.account.id);
    if (call.reply !== undefined) this.cookies.take(call.reply, 'account');
  }

  async changePassword(call: Call<Routes['changePassword']>): Promise<Me> {
    const account = await this.own(call);
    const { current, next } = call.body;
    await this.signIns.proveAgain(account, current, call);
    // A one-time password stood on a slip: it is no secret of its owner, however good it looks.
    await this.setPassword(account, next, account.mustChangePassword ? [current] : []);
    await this.sessions.endAllOf(account._id, call.sessions.account?.id);
    return this.readMe(call);
  }

  async savePreferences(call: Call<Routes['savePreferences']>): Promise<Me> {
    const account = await this.own(call);
    const preferences: Preferences = call.body;
    await this.people.changeAccount(account._id, { preferences });
    this.directory.forgetAccount(account._id);
    return this.readMe(call);
  }

  /** One after the other: pressed twice, the second finds that it is done. */
  completeFirstRun(call: Call<Routes['completeFirstRun']>): Promise<Me> {
    return this.firstRun.inTurn(() => this.makeAdministrator(call));
  }

  private async makeAdministrator(call: Call<Routes['completeFirstRun']>): Promise<Me> {
    const { code, unitName, name, account, password } = call.body;
    await this.firstRun.check(code);
    settle(choosePassword(password, [account, name, unitName]));
    const unitId = newId();
    await this.people.addUnits([{ _id: unitId, name: unitName, parentId: null, order: 0 }]);
    const first = newAccount({
      account,
      name,
      position: 'Quản trị hệ thống',
      unitId,
      email: null,
      administrator: true,
      passwordHash: await this.passwords.hash(password),
      mustChangePassword: false,
    });
    await this.people.addAccounts([first]);
    this.firstRun.done();
    this.directory.forgetUnits();
    return this.begin(first, call);
  }

  private async begin(account: AccountRecord, visit: Visit): Promise<Me> {
    const started = await this.sessions.start('account', account._id, visit.device);
    if (visit.reply !== undefined) this.cookies.give(visit.reply, 'account', started);
    // A new sign-in in the same browser ends the one before it, so that no session is left without a cookie.
    if (visit.sessions.account !== undefined) await this.sessions.end(visit.sessions.account.id);
    const session = await this.sessions.find('account', started.token);
    return this.readMe({
      ...visit,
      sessions: { ...visit.sessions, ...(session === undefined ? {} : { account: session }) },
    });
  }

  private async setPassword(
    account: AccountRecord,
    password: string,
    known: readonly string[],
  ): Promise<void> {
    const office = await this.directory.unitName(account.unitId);
    settle(choosePassword(password, [account.account, account.name, office, ...known]));
    await this.people.changeAccount(account._id, {
      passwordHash: await this.passwords.hash(password),
      mustChangePassword: false,
    });
    this.directory.forgetAccount(account._id);
  }

  private async own(call: Pick<Call<Routes['readMe']>, 'actor'>): Promise<AccountRecord> {
    const account = await this.people.account(call.actor.account?.accountId ?? '');
    if (account === null) throw new Refused('access.sign-in-needed');
    return account;
  }
}
