import type { Change, Frame } from 'dienhong/contracts';

/** What became of a frame: `gap` means that something was missed and must be asked for again. */
export type Outcome = 'applied' | 'ignored' | 'gap';

export interface Received {
  readonly outcome: Outcome;
  /** Events whose views changed. */
  readonly touched: ReadonlySet<string>;
  /** Everything that was told, passing events included, in order; empty unless applied. */
  readonly changes: readonly Change[];
}

const nothing: Omit<Received, 'outcome'> = { touched: new Set(), changes: [] };

/**
 * What is known of one audience: event → key → newest view. Frames carry absolute values, so that applying one
 * twice changes nothing; `epoch` and `seq` tell whether one is missing.
 */
export class AudienceState {
  private known = new Map<string, ReadonlyMap<string, unknown>>();
  private lastEpoch: string | undefined;
  private lastSeq = 0;

  constructor(private readonly isPassing: (event: string) => boolean = () => false) {}

  /** Where we are, for asking only what was missed; undefined before the first whole frame. */
  get position(): { epoch: string; seq: number } | undefined {
    return this.lastEpoch === undefined ? undefined : { epoch: this.lastEpoch, seq: this.lastSeq };
  }

  /** The views of one event. A changed event gives a new map, an untouched one the same. */
  views(event: string): ReadonlyMap<string, unknown> {
    return this.known.get(event) ?? none;
  }

  receive(frame: Frame): Received {
    const sameEpoch = frame.epoch === this.lastEpoch;
    if (frame.base === true) {
      if (sameEpoch && frame.seq < this.lastSeq) return { outcome: 'ignored', ...nothing };
      return this.replace(frame);
    }
    if (!sameEpoch) return { outcome: 'gap', ...nothing };
    if (frame.seq <= this.lastSeq) return { outcome: 'ignored', ...nothing };
    if (frame.seq > this.lastSeq + 1) return { outcome: 'gap', ...nothing };
    const touched = this.apply(frame.changes);
    this.lastSeq = frame.seq;
    return { outcome: 'applied', touched, changes: frame.changes };
  }

  private replace(frame: Frame): Received {
    const before = [...this.known.keys()];
    this.known = new Map();
    const touched = new Set([...before, ...this.apply(frame.changes)]);
    this.lastEpoch = frame.epoch;
    this.lastSeq = frame.seq;
    return { outcome: 'applied', touched, changes: frame.changes };
  }

  private apply(changes: readonly Change[]): Set<string> {
    const fresh = new Map<string, Map<string, unknown>>();
    for (const [event, key, view] of changes) {
      if (this.isPassing(event)) continue;
      let views = fresh.get(event);
      if (views === undefined) {
        views = new Map(this.known.get(event));
        fresh.set(event, views);
      }
      if (view === null) views.delete(key);
      else views.set(key, view);
    }
    for (const [event, views] of fresh) this.known.set(event, views);
    return new Set(fresh.keys());
  }
}

const none: ReadonlyMap<string, unknown> = new Map();
