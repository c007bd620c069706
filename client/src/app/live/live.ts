import { DestroyRef, inject, Injectable, untracked } from '@angular/core';
import type { AudienceKey, Frame } from 'dienhong/contracts';
import { ServerClock } from '../api/server-clock';
import { AudienceHandle } from './audience-handle';
import { Connection } from './connection';

interface Attended {
  readonly handle: AudienceHandle;
  /** How many pages and parts hold it. */
  holders: number;
  /** A join is under way; frames that do not fit wait for its answer instead of asking again. */
  joining: boolean;
}

/** How long an audience is still listened to after its last holder left: a page change often returns to it. */
const grace = 2000;
/** Wait after a join that nobody answered or that came too fast, milliseconds. */
const retry = 3000;

/** Joins audiences and keeps what they are told. */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly connection = inject(Connection);
  private readonly clock = inject(ServerClock);
  private readonly attended = new Map<AudienceKey, Attended>();

  readonly state = this.connection.state;

  constructor() {
    this.connection.listen({
      frame: (frame) => {
        this.receive(frame);
      },
      connected: () => {
        for (const one of this.attended.values()) {
          one.joining = false;
          void this.join(one);
        }
      },
    });
  }

  /** The server's time now, milliseconds since 1970. */
  serverNow(): number {
    return this.clock.now();
  }

  /**
   * Listens to an audience until the holder is destroyed. Call it where injection is possible, or give the
   * holder's `DestroyRef`.
   */
  audience(key: AudienceKey, holder: DestroyRef = inject(DestroyRef)): AudienceHandle {
    const { handle, leave } = this.attend(key);
    holder.onDestroy(leave);
    return handle;
  }

  /** Listens until `leave` is called: for stores that change their meeting while they live. */
  attend(key: AudienceKey): { handle: AudienceHandle; leave: () => void } {
    this.connection.open();
    let one = this.attended.get(key);
    if (one === undefined) {
      one = { handle: new AudienceHandle(key), holders: 0, joining: false };
      this.attended.set(key, one);
      void this.join(one);
    }
    const held = one;
    held.holders += 1;
    let holding = true;
    const leave = (): void => {
      if (!holding) return;
      holding = false;
      held.holders -= 1;
      setTimeout(() => {
        this.release(held);
      }, grace);
    };
    return { handle: held.handle, leave };
  }

  private receive(frame: Frame): void {
    // A whole picture may have been made a while ago; only a tick tells the time.
    if (frame.base !== true) this.clock.observe(frame.at);
    const one = this.attended.get(frame.audience);
    if (one === undefined) return;
    if (one.handle.receive(frame) === 'gap' && !one.joining) void this.join(one);
  }

  private async join(one: Attended): Promise<void> {
    // Whoever attends inside an effect must not come to depend on the connection.
    if (one.joining || untracked(this.connection.state) !== 'connected') return;
    one.joining = true;
    const answer = await this.connection.ask({
      name: 'live.join',
      body: { audience: one.handle.key, ...one.handle.position },
    });
    one.joining = false;
    if (answer?.ok === true) {
      one.handle.refuse(undefined);
    } else if (
      answer === undefined ||
      answer.problem.status === 429 ||
      answer.problem.status >= 500
    ) {
      setTimeout(() => {
        if (this.attended.get(one.handle.key) === one) void this.join(one);
      }, retry);
    } else {
      one.handle.refuse(answer.problem);
    }
  }

  private release(one: Attended): void {
    const { key } = one.handle;
    if (one.holders > 0 || this.attended.get(key) !== one) return;
    this.attended.delete(key);
    void this.connection.ask({ name: 'live.leave', body: { audience: key } });
  }
}
