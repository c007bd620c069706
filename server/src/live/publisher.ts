import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  events,
  parseAudience,
  type AudienceKey,
  type EventName,
  type EventShape,
  type EventView,
} from 'dienhong/contracts';
import { Clock } from '../platform/clock.js';
import { Audience } from './audience.js';
import { broadcast } from './broadcast.js';

type Loader = (scopeId: string) => Promise<readonly (readonly [key: string, view: unknown])[]>;

/** An audience without listeners is forgotten after this long, milliseconds. */
const forgetAfter = 60_000;

/**
 * Tells audiences what changed. The only file that knows where an audience lives: in one process it is a map in
 * memory; across processes it would be a lease and a stream of ticks.
 */
@Injectable()
export class Publisher implements OnApplicationShutdown {
  private readonly loaders = new Map<EventName, Loader>();
  private readonly audiences = new Map<AudienceKey, Audience>();
  /** New with each start of the process: every client then asks for everything. */
  private readonly start = randomBytes(6).toString('base64url');
  private readonly sweeping: NodeJS.Timeout;
  private births = 0;
  /** Views encoded and frames made since the start: what the load tests hold the ticks to. */
  readonly counts = { encodes: 0, frames: 0, loads: 0 };

  constructor(private readonly clock: Clock) {
    this.sweeping = setInterval(() => {
      this.sweep();
    }, 1_000);
    this.sweeping.unref();
  }

  /** A feature says how an event's views are read when an audience begins. */
  provide<N extends EventName>(
    name: N,
    load: (scopeId: string) => Promise<readonly (readonly [key: string, view: EventView<N>])[]>,
  ): void {
    this.loaders.set(name, load);
  }

  /**
   * Tells everyone whom the event's declaration names. `scopeId` is the meeting, for `person` the account, for
   * `device` the phone, for `readers` meeting and document with a colon. `null`: the entity is gone.
   */
  tell<N extends EventName>(
    name: N,
    scopeId: string,
    key: string,
    view: EventView<N> | null,
  ): void {
    for (const kind of events[name].audience) {
      this.audiences.get(`${kind}:${scopeId}`)?.mark(name, key, view);
    }
  }

  /** The audience of a name, made when nobody listened yet; undefined when it is no audience's name. */
  audience(key: string): Audience | undefined {
    const known = this.audiences.get(key as AudienceKey);
    if (known !== undefined) return known;
    const parsed = parseAudience(key);
    if (parsed === undefined) return undefined;
    this.births += 1;
    const audienceKey = key as AudienceKey;
    const made = new Audience(audienceKey, parsed.kind, `${this.start}.${this.births}`, {
      load: () => this.load(audienceKey),
      encode: (name, view) => {
        this.counts.encodes += 1;
        return JSON.stringify(events[name].payload.parse(view));
      },
      isPassing: (name) => (events[name] as EventShape).passing === true,
      broadcast: (audience, frame) => {
        this.counts.frames += 1;
        return broadcast(audience, frame);
      },
      now: () => this.clock.now().getTime(),
    });
    this.audiences.set(audienceKey, made);
    return made;
  }

  /** Every audience that somebody may be listening to. */
  all(): Iterable<Audience> {
    return this.audiences.values();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
    for (const audience of this.audiences.values()) audience.stop();
  }

  private async load(audienceKey: AudienceKey) {
    const cut = audienceKey.indexOf(':');
    const kind = audienceKey.slice(0, cut);
    const scopeId = audienceKey.slice(cut + 1);
    const heard = [...this.loaders].filter(([name]) =>
      (events[name] as EventShape).audience.some((one) => one === kind),
    );
    const loaded = await Promise.all(
      heard.map(async ([name, load]) => {
        this.counts.loads += 1;
        return (await load(scopeId)).map(([key, view]) => ({
          name,
          key,
          view,
        }));
      }),
    );
    return loaded.flat();
  }

  private sweep(): void {
    const now = this.clock.now().getTime();
    for (const [key, audience] of this.audiences) {
      if (audience.subscribers.size === 0) {
        if (now - audience.emptySince > forgetAfter) {
          audience.stop();
          this.audiences.delete(key);
        }
        continue;
      }
      for (const subscriber of audience.subscribers.values()) {
        subscriber.recover(() => audience.whole());
      }
    }
  }
}
