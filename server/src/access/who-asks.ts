import { Injectable } from '@nestjs/common';
import type { Actor } from 'dienhong/domain';
import { AccountsPort } from './accounts-port.js';
import { Cookies } from './cookies.js';
import { SessionStore, type LiveSession } from './session-store.js';
import { sessionKinds, type SessionKind } from './session.record.js';

/** Who asks, and by which sessions. */
export interface Asker {
  readonly actor: Actor;
  readonly sessions: Partial<Record<SessionKind, LiveSession>>;
}

/** Turns a request's cookies into an actor. Answered from memory after the first time. */
@Injectable()
export class WhoAsks {
  constructor(
    private readonly cookies: Cookies,
    private readonly store: SessionStore,
    private readonly accounts: AccountsPort,
  ) {}

  async byCookies(header: string | undefined): Promise<Asker> {
    const tokens = this.cookies.tokens(header);
    const sessions: Asker['sessions'] = {};
    for (const kind of sessionKinds) {
      const token = tokens[kind];
      const session = token === undefined ? undefined : await this.store.find(kind, token);
      if (session !== undefined) sessions[kind] = session;
    }
    return { actor: await this.actorOf(sessions), sessions };
  }

  async actorOf(sessions: Asker['sessions']): Promise<Actor> {
    const hat =
      sessions.account === undefined ? null : await this.accounts.hat(sessions.account.subjectId);
    return {
      ...(hat === null ? {} : { account: hat }),
      ...(sessions.citizen === undefined
        ? {}
        : { citizen: { deviceId: sessions.citizen.subjectId } }),
      ...(sessions.screen === undefined
        ? {}
        : { screen: { meetingId: sessions.screen.subjectId } }),
    };
  }
}
