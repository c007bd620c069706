import { computed, inject, Injectable, signal } from '@angular/core';
import {
  routes,
  type Me,
  type Preferences,
  type RouteInput,
  type RouteReply,
} from 'dienhong/contracts';
import { nobody, type Actor } from 'dienhong/domain';
import { Api } from '../api/api';
import { Connection } from '../live/connection';
import { DisplayPreferences } from './display-preferences';

const people = routes.people;

/** Wait before asking again when nobody answered, milliseconds. */
const pause = 5000;

/** Who this browser is. Read before the first page; read again when the server says that a session ended. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly connection = inject(Connection);
  private readonly display = inject(DisplayPreferences);
  private readonly known = signal<Me | undefined>(undefined);
  private reading: Promise<Me> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private readonly over = signal(false);

  /** Undefined until the server has answered for the first time. */
  readonly me = this.known.asReadonly();
  /** The session ended by itself while a page was open: expired, locked, or signed out elsewhere. */
  readonly ended = this.over.asReadonly();
  readonly account = computed(() => this.known()?.account ?? undefined);
  readonly signedIn = computed(() => this.account() !== undefined);
  readonly actor = computed<Actor>(() => actorOf(this.known()));

  constructor() {
    this.connection.listen({
      ended: () => {
        const wasSignedIn = this.signedIn();
        this.renew().then(
          () => {
            this.over.set(wasSignedIn && !this.signedIn());
          },
          () => undefined,
        );
      },
    });
  }

  /** What is known, asking the server only when nothing is known yet. */
  async ready(): Promise<Me> {
    const me = this.known();
    if (me !== undefined) return me;
    this.reading ??= this.api.call(people.readMe).finally(() => {
      this.reading = undefined;
    });
    try {
      return this.accept(await this.reading);
    } catch (error) {
      this.askLater();
      throw error;
    }
  }

  /** Asks again who we are: after a citizen or a wall has entered, or when a session has ended. */
  async renew(): Promise<Me> {
    return this.accept(await this.api.call(people.readMe));
  }

  async signIn(body: RouteInput<typeof people.signIn>['body']): Promise<Me> {
    return this.accept(await this.api.call(people.signIn, { body }));
  }

  async enterByKey(key: string): Promise<Me> {
    return this.accept(await this.api.call(people.enterByKey, { body: { key } }));
  }

  async completeFirstRun(body: RouteInput<typeof people.completeFirstRun>['body']): Promise<Me> {
    return this.accept(await this.api.call(people.completeFirstRun, { body }));
  }

  async changePassword(body: RouteInput<typeof people.changePassword>['body']): Promise<Me> {
    return this.accept(await this.api.call(people.changePassword, { body }));
  }

  /** Shows the change at once; for a signed-in person it is remembered on every device. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    const wanted = this.display.apply(change);
    const account = this.account();
    if (account === undefined || account.mustChangePassword) return;
    this.accept(await this.api.call(people.savePreferences, { body: wanted }));
  }

  async signOut(): Promise<void> {
    await this.api.call(people.signOut);
    await this.renew();
  }

  /** The page was opened without a line: it learns who is here as soon as there is one. */
  private askLater(): void {
    this.later ??= setTimeout(() => {
      this.later = undefined;
      if (this.known() === undefined) this.ready().catch(() => undefined);
    }, pause);
  }

  private accept(me: RouteReply<typeof people.readMe>): Me {
    const before = this.known();
    this.known.set(me);
    if (me.account !== null) this.over.set(false);
    if (me.account !== null) this.display.apply(me.account.preferences);
    if (before !== undefined && identity(before) !== identity(me)) this.connection.renew();
    return me;
  }
}

/** What the socket's session depends on. */
function identity(me: Me): string {
  return [
    me.account?.accountId,
    me.account?.mustChangePassword,
    me.deviceId,
    me.screenMeetingId,
  ].join(' ');
}

/** The hats of this browser, for the policy. */
export function actorOf(me: Me | undefined): Actor {
  if (me === undefined) return nobody;
  return {
    ...(me.account === null
      ? {}
      : {
          account: {
            accountId: me.account.accountId,
            name: me.account.name,
            unitId: me.account.unitId,
            administrator: me.account.administrator,
            mustChangePassword: me.account.mustChangePassword,
          },
        }),
    ...(me.deviceId === null ? {} : { citizen: { deviceId: me.deviceId } }),
    ...(me.screenMeetingId === null ? {} : { screen: { meetingId: me.screenMeetingId } }),
  };
}
