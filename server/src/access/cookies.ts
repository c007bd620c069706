import type { FastifyReply } from 'fastify';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused.js';
import { Settings } from '../platform/settings.js';
import { sessionKinds, type SessionKind } from './session.record.js';
import type { StartedSession } from './session-store.js';

const names: Readonly<Record<SessionKind, string>> = {
  account: 'dh_session',
  citizen: 'dh_citizen',
  screen: 'dh_screen',
};

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Names, flags and parsing of the three cookies. Behind TLS they are bound to the host and Secure. */
@Injectable()
export class Cookies {
  private readonly kinds: ReadonlyMap<string, SessionKind>;

  constructor(private readonly settings: Settings) {
    this.kinds = new Map(sessionKinds.map((kind) => [this.name(kind), kind]));
  }

  name(kind: SessionKind): string {
    return this.settings.secure ? `__Host-${names[kind]}` : names[kind];
  }

  /** The tokens that a `Cookie` header carries. */
  tokens(header: string | undefined): Partial<Record<SessionKind, string>> {
    const tokens: Partial<Record<SessionKind, string>> = {};
    if (header === undefined) return tokens;
    for (const pair of header.split(';')) {
      const cut = pair.indexOf('=');
      if (cut === -1) continue;
      const kind = this.kinds.get(pair.slice(0, cut).trim());
      const value = pair.slice(cut + 1).trim();
      if (kind !== undefined && value.length <= 100) tokens[kind] = value;
    }
    return tokens;
  }

  /** Whether what this address sends crosses a network in the clear. */
  isPlain(address: string): boolean {
    return !this.settings.secure && !loopback.has(address);
  }

  /** Sessions cross a hall's network in the clear only where the office has decided so. */
  refusePlain(address: string): void {
    if (this.isPlain(address) && !this.settings.allowPlainHttp) {
      throw new Refused('access.plain-http');
    }
  }

  give(reply: FastifyReply, kind: SessionKind, session: StartedSession): void {
    this.refusePlain(reply.request.ip);
    this.set(reply, kind, session.token, session.maxAgeSeconds);
  }

  take(reply: FastifyReply, kind: SessionKind): void {
    this.set(reply, kind, '', 0);
  }

  private set(reply: FastifyReply, kind: SessionKind, value: string, maxAge: number): void {
    const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}`;
    const cookie = `${this.name(kind)}=${value}; ${flags}${this.settings.secure ? '; Secure' : ''}`;
    const before = reply.getHeader('set-cookie');
    const list = before === undefined ? [] : [before].flat().map(String);
    reply.header('set-cookie', [
      ...list.filter((one) => !one.startsWith(`${this.name(kind)}=`)),
      cookie,
    ]);
  }
}
