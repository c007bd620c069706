import { spreadOf, type AudienceKey, type AudienceKind, type EventName } from 'dienhong/contracts';
import { prepareFrame, type PreparedFrame } from './prepared-frame.js';
import type { Subscriber } from './subscriber.js';

/** Frames of the newest ticks that answer a client which missed some. */
const ringSize = 256;

/** The shortest time between two frames of an audience, milliseconds. */
const tickMs: Readonly<Record<AudienceKind, number>> = {
  chair: 60,
  members: 80,
  moderators: 80,
  screen: 80,
  readers: 60,
  person: 40,
  device: 60,
  public: 250,
};

/** One view of the audience's state, encoded at most once. */
interface Entry {
  readonly name: EventName;
  readonly key: string;
  readonly json: string;
}

interface Dirty {
  readonly name: EventName;
  readonly key: string;
  readonly view: unknown;
}

/** What an audience needs of its surroundings. */
export interface AudienceSurroundings {
  /** Every view that the audience knows at the start. */
  load(): Promise<readonly Dirty[]>;
  /** The view as JSON after its schema let it pass. */
  encode(name: EventName, view: unknown): string;
  /** Whether an event is told once and not kept. */
  isPassing(name: EventName): boolean;
  /** Sends one frame to many, in slices; resolves with the milliseconds it took. */
  broadcast(audience: Audience, frame: PreparedFrame): Promise<number>;
  now(): number;
}

/**
 * Those who hear the same thing. Its state is a map from (event, key) to a view. Changes only mark keys; a tick
 * encodes the marked ones once and sends one frame to everybody.
 */
export class Audience {
  readonly subscribers = new Map<string, Subscriber>();
  seq = 0;
  /** When the last subscriber left; the audience is forgotten some time after. */
  emptySince: number;

  private readonly state = new Map<string, Entry>();
  private readonly dirty = new Map<string, Dirty>();
  private readonly ring: PreparedFrame[] = [];
  private snapshot: PreparedFrame | undefined;
  private snapshotSpread = 1;
  private loading: Promise<void> | undefined;
  private loaded = false;
  private timer: NodeJS.Timeout | undefined;
  private lastCost = 0;

  constructor(
    readonly key: AudienceKey,
    readonly kind: AudienceKind,
    readonly epoch: string,
    private readonly around: AudienceSurroundings,
  ) {
    this.emptySince = around.now();
  }

  /** Marks a view as changed; the next tick tells the newest. */
  mark(name: EventName, key: string, view: unknown): void {
    this.dirty.set(`${name} ${key}`, { name, key, view });
    if (this.loaded) this.schedule();
  }

  /** Reads the state from the features the first time somebody listens. */
  ready(): Promise<void> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  /** What a client needs to be up to date: the frames it missed, or everything. */
  catchUp(epoch: string | undefined, seq: number | undefined): readonly PreparedFrame[] {
    // While nobody listened nothing was encoded.
    if (this.subscribers.size === 0 && this.dirty.size > 0) this.turn();
    if (epoch === this.epoch && seq !== undefined && seq <= this.seq) {
      const missed = this.seq - seq;
      if (missed <= this.ring.length) return missed === 0 ? [] : this.ring.slice(-missed);
    }
    return [this.whole()];
  }

  /** The whole state as one frame, encoded once until the next change. */
  whole(): PreparedFrame {
    const spread = spreadOf(this.subscribers.size);
    // Who comes while the hall fills must learn how large it has become.
    if (spread !== this.snapshotSpread) this.snapshot = undefined;
    this.snapshotSpread = spread;
    this.snapshot ??= this.frame(
      [...this.state.values()].map((entry) => entry.json),
      true,
    );
    return this.snapshot;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async load(): Promise<void> {
    for (const one of await this.around.load()) this.keep(one);
    this.loaded = true;
  }

  private schedule(): void {
    if (this.timer !== undefined || this.subscribers.size === 0) return;
    // A large hall takes a while to be told; never spend more than half the time on telling it.
    const wait = Math.max(tickMs[this.kind], 2 * this.lastCost);
    this.timer = setTimeout(() => void this.tick(), wait);
  }

  private async tick(): Promise<void> {
    this.lastCost = await this.around.broadcast(this, this.turn());
    this.timer = undefined;
    if (this.dirty.size > 0) this.schedule();
  }

  /** Takes what was marked into the state, as the next frame. */
  private turn(): PreparedFrame {
    const changes = [...this.dirty.values()].map((one) => this.keep(one));
    this.dirty.clear();
    this.seq += 1;
    this.snapshot = undefined;
    const frame = this.frame(changes, false);
    this.ring.push(frame);
    if (this.ring.length > ringSize) this.ring.shift();
    return frame;
  }

  private keep({ name, key, view }: Dirty): string {
    const head = `[${JSON.stringify(name)},${JSON.stringify(key)},`;
    if (view === null) {
      this.state.delete(`${name} ${key}`);
      return `${head}null]`;
    }
    const json = `${head}${this.around.encode(name, view)}]`;
    if (!this.around.isPassing(name)) this.state.set(`${name} ${key}`, { name, key, json });
    return json;
  }

  private frame(changes: readonly string[], base: boolean): PreparedFrame {
    const spread = spreadOf(this.subscribers.size);
    const head = {
      audience: this.key,
      epoch: this.epoch,
      seq: this.seq,
      ...(base ? { base: true } : {}),
      at: this.around.now(),
      ...(spread > 1 ? { spread } : {}),
    };
    const json = `${JSON.stringify(head).slice(0, -1)},"changes":[${changes.join(',')}]}`;
    return prepareFrame(json, this.seq);
  }
}
