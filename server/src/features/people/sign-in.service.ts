import { Injectable } from '@nestjs/common';
import type { SignInEntry } from 'dienhong/contracts';
import type { Model } from 'mongoose';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Clock } from '../../platform/clock.js';
import { newId, sha256Hex } from '../../platform/ids.js';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Refused } from '../../platform/refused.js';
import { Turns } from '../../platform/turns.js';
import type { AccountRecord } from './account.record.js';
import { Passwords } from './passwords.js';
import { PeopleRepository } from './people.repository.js';
import { signInRecord, type SignInRecord } from './sign-in.record.js';

/** Where an attempt comes from. */
export interface Caller {
  readonly address: string;
  readonly device: string;
}

/** Wrong passwords for one account from one address in a quarter of an hour. */
const perAccountAndAddress = { points: 8, duration: 900 };
/** The same for one account from anywhere. */
const perAccount = { points: 40, duration: 900 };
/** Wrong ones from one address: a whole hall sits behind one, so the ceiling is high. */
const perAddress = { points: 300, duration: 900 };

/** Proves who signs in; counts only failures, so that a hall that signs in at once is not punished. */
@Injectable()
export class SignInService {
  private readonly log: Model<SignInRecord>;
  /** Attempts on one account go one after the other: sent all at once, each would find that none has failed yet. */
  private readonly turns = new Turns();
  private readonly limits = [
    {
      limiter: new RateLimiterMemory(perAccountAndAddress),
      key: (a: string, c: Caller) => `${a} ${c.address}`,
    },
    { limiter: new RateLimiterMemory(perAccount), key: (a: string) => a },
    { limiter: new RateLimiterMemory(perAddress), key: (_a: string, c: Caller) => c.address },
  ];

  constructor(
    mongo: Mongo,
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {
    this.log = mongo.model(signInRecord);
  }

  /** The account, when name and password fit and it is not locked. */
  prove(name: string, password: string, caller: Caller): Promise<AccountRecord> {
    return this.turns.take(name, async () => {
      await this.checkLimits(name, caller);
      const account = await this.people.accountNamed(name);
      const matches = await this.passwords.matches(password, account?.passwordHash);
      if (account === null || !matches) {
        await this.countFailure(name, caller);
        await this.record(name, account?.name ?? null, 'wrong', caller);
        throw new Refused('sign-in.wrong');
      }
      return this.accept(account, caller);
    });
  }

  /** The person at this screen knows the password: a stolen session must not try out one after the other. */
  proveAgain(account: AccountRecord, password: string, caller: Caller): Promise<void> {
    return this.turns.take(account.account, async () => {
      await this.checkLimits(account.account, caller);
      if (await this.passwords.matches(password, account.passwordHash)) return;
      await this.countFailure(account.account, caller);
      throw new Refused('password.wrong');
    });
  }

  /** The account of a demonstration link. */
  async proveByKey(key: string, caller: Caller): Promise<AccountRecord> {
    await this.checkLimits('demo', caller);
    const account = await this.people.accountByDemoKey(sha256Hex(key));
    if (account === null) {
      await this.countFailure('demo', caller);
      throw new Refused('sign-in.wrong');
    }
    return this.accept(account, caller);
  }

  /** The log, newest first. */
  async entries(search: {
    account?: string | undefined;
    from?: Date;
    to?: Date;
    before?: string | undefined;
    limit: number;
  }): Promise<SignInRecord[]> {
    const at = {
      ...(search.from === undefined ? {} : { $gte: search.from }),
      ...(search.to === undefined ? {} : { $lte: search.to }),
    };
    return this.log
      .find({
        ...(search.account === undefined ? {} : { account: search.account.toLowerCase() }),
        ...(Object.keys(at).length === 0 ? {} : { at }),
        ...(search.before === undefined ? {} : { _id: { $lt: search.before } }),
      })
      .sort({ _id: -1 })
      .limit(search.limit)
      .lean<SignInRecord[]>();
  }

  private async accept(account: AccountRecord, caller: Caller): Promise<AccountRecord> {
    if (account.locked) {
      await this.record(account.account, account.name, 'locked', caller);
      throw new Refused('sign-in.locked');
    }
    await Promise.all([
      this.record(account.account, account.name, 'accepted', caller),
      this.people.changeAccount(account._id, { lastSignInAt: this.clock.now() }),
    ]);
    return account;
  }

  private async checkLimits(name: string, caller: Caller): Promise<void> {
    for (const { limiter, key } of this.limits) {
      const state = await limiter.get(key(name, caller));
      if (state !== null && state.remainingPoints <= 0) await this.refuseMore(name, caller, state);
    }
  }

  private async countFailure(name: string, caller: Caller): Promise<void> {
    for (const { limiter, key } of this.limits) {
      // Running out is noticed by the next attempt's check; this one is answered as a wrong password.
      await limiter.consume(key(name, caller)).catch(() => undefined);
    }
  }

  private async refuseMore(name: string, caller: Caller, state: RateLimiterRes): Promise<never> {
    await this.record(name, null, 'too-many', caller);
    throw new Refused('sign-in.too-many', { minutes: Math.ceil(state.msBeforeNext / 60_000) });
  }

  private async record(
    account: string,
    name: string | null,
    outcome: SignInEntry['outcome'],
    { address, device }: Caller,
  ): Promise<void> {
    const at = this.clock.now();
    await this.log.create({ _id: newId(), at, account, name, outcome, address, device });
  }
}
