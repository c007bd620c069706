import { EventEmitter } from 'node:events';
import type { Change, Frame } from 'dienhong/contracts';
import { Phone, type Answer } from './phone.js';

/** What becomes of a frame on its way: handed on, dropped, doubled, or held back behind the next. */
export type Weather = () => 'arrives' | 'drops' | 'doubles' | 'waits';

/** A client that keeps the state of one audience by the protocol's rules, in any weather. */
export class Listener {
  readonly state = new Map<string, unknown>();
  private readonly phone: Phone;
  private readonly happened = new EventEmitter();
  private last: { epoch: string; seq: number } | undefined;
  private held: Frame | undefined;
  private joining = false;

  constructor(
    name: string,
    readonly audience: string,
    private readonly weather: Weather = () => 'arrives',
  ) {
    this.phone = new Phone(name, {
      frame: (_phone, message) => {
        this.arrive((JSON.parse(message().slice(2)) as [string, Frame])[1]);
      },
    });
  }

  async open(port: number, cookie: string): Promise<void> {
    await this.phone.open(port, cookie);
    await this.join();
  }

  ask(command: Parameters<Phone['ask']>[0]): Promise<Answer> {
    return this.phone.ask(command);
  }

  close(): void {
    this.phone.close();
  }

  /** Asks for whatever is missing; what a browser does at the latest when it comes back. */
  async join(): Promise<void> {
    this.joining = true;
    const answer = await this.phone.join(this.audience, this.last);
    this.joining = false;
    if (!answer.ok) throw new Error(`join: ${answer.problem?.code ?? 'lost'}`);
  }

  /** The state as plain text, the same for the same state. */
  get picture(): string {
    return picture(
      [...this.state].map(([key, view]) => [...(JSON.parse(key) as [string, string]), view]),
    );
  }

  private arrive(frame: Frame): void {
    // What comes in answer to a join comes by the same way; the weather is between ticks only.
    if (frame.audience !== this.audience) return;
    switch (this.joining ? 'arrives' : this.weather()) {
      case 'drops':
        return;
      case 'doubles':
        this.apply(frame);
        this.apply(frame);
        return;
      case 'waits':
        this.held = frame;
        return;
      case 'arrives':
        this.apply(frame);
        if (this.held !== undefined) this.apply(this.held);
        this.held = undefined;
    }
  }

  private apply(frame: Frame): void {
    const { last } = this;
    if (frame.base === true) this.state.clear();
    else if (last === undefined || frame.epoch !== last.epoch || frame.seq > last.seq + 1) {
      if (!this.joining) void this.join().catch(() => undefined);
      return;
    } else if (frame.seq <= last.seq) return;
    this.last = { epoch: frame.epoch, seq: frame.seq };
    for (const [event, key, view] of frame.changes) {
      const place = JSON.stringify([event, key]);
      if (view === null) this.state.delete(place);
      else this.state.set(place, view);
    }
    this.happened.emit('applied');
  }
}

/** A state's changes as text, in an order of their own. */
export function picture(changes: readonly (readonly unknown[] | Change)[]): string {
  return JSON.stringify(changes.map((change) => JSON.stringify(change)).sort());
}
