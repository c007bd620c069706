import { computed, signal, type Signal, type WritableSignal } from '@angular/core';
import {
  events,
  type AudienceKey,
  type EventName,
  type EventShape,
  type EventView,
  type Frame,
  type Problem,
} from 'dienhong/contracts';
import { AudienceState, type Outcome } from './audience-state';

type Heard = (key: string, view: unknown) => void;

const declared: Readonly<Record<string, EventShape | undefined>> = events;

/** Told once and not kept. */
const isPassing = (event: string): boolean => declared[event]?.passing === true;

/** One audience as a page sees it: newest views as signals, derived by the stores of the words. */
export class AudienceHandle {
  private readonly state = new AudienceState(isPassing);
  private readonly signals = new Map<string, WritableSignal<ReadonlyMap<string, unknown>>>();
  private readonly listeners = new Map<string, Set<Heard>>();
  private readonly whole = signal(false);
  private readonly refusal = signal<Problem | undefined>(undefined);

  /** The first whole picture has arrived. */
  readonly ready = this.whole.asReadonly();
  /** Why we may not listen, if the server said so. */
  readonly refused = this.refusal.asReadonly();

  constructor(readonly key: AudienceKey) {}

  /** Every view of an event by its key. */
  views<E extends EventName>(event: E): Signal<ReadonlyMap<string, EventView<E>>> {
    return this.signalOf(event) as unknown as Signal<ReadonlyMap<string, EventView<E>>>;
  }

  /** The newest view of one entity, undefined while there is none. */
  view<E extends EventName>(
    event: E,
    key: () => string | undefined,
  ): Signal<EventView<E> | undefined> {
    const views = this.views(event);
    return computed(() => {
      const wanted = key();
      return wanted === undefined ? undefined : views().get(wanted);
    });
  }

  /** Hears every telling of an event, also one that is not kept. Returns how to stop. */
  hear<E extends EventName>(
    event: E,
    listener: (key: string, view: EventView<E> | null) => void,
  ): () => void {
    const listeners = this.listeners.get(event) ?? new Set<Heard>();
    this.listeners.set(event, listeners);
    listeners.add(listener as Heard);
    return () => listeners.delete(listener as Heard);
  }

  get position(): { epoch: string; seq: number } | undefined {
    return this.state.position;
  }

  receive(frame: Frame): Outcome {
    const { outcome, touched, changes } = this.state.receive(frame);
    for (const event of touched) this.signals.get(event)?.set(this.state.views(event));
    if (outcome === 'applied') {
      this.whole.set(true);
      this.refusal.set(undefined);
    }
    for (const [event, key, view] of changes) {
      for (const listener of this.listeners.get(event) ?? []) listener(key, view);
    }
    return outcome;
  }

  refuse(problem: Problem | undefined): void {
    this.refusal.set(problem);
  }

  private signalOf(event: string): WritableSignal<ReadonlyMap<string, unknown>> {
    let found = this.signals.get(event);
    if (found === undefined) {
      found = signal(this.state.views(event));
      this.signals.set(event, found);
    }
    return found;
  }
}
