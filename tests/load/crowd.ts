import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { cores, forkPinned } from './processes.js';
import type { Answer } from './phone.js';

/** One command of one phone. */
export interface Ballot {
  readonly phone: number;
  readonly command: { readonly name: string; readonly params?: object; readonly body?: unknown };
}

/** What a crowd is told to do. */
export type CrowdOrder =
  | {
      readonly do: 'connect';
      readonly port: number;
      readonly count: number;
      /** Cookie headers, given out in turn. */
      readonly cookies: readonly string[];
      readonly audiences: readonly string[];
      /** Of a bare server. */
      readonly path?: string;
    }
  | { readonly do: 'expect'; readonly frames: number; readonly withinMs: number }
  | { readonly do: 'ask'; readonly commands: readonly Ballot[]; readonly perSecond: number }
  | { readonly do: 'pause'; readonly count: number }
  | { readonly do: 'resume' }
  | { readonly do: 'disconnect' }
  | { readonly do: 'stay'; readonly untilMs: number };

/** What it answers; times in milliseconds since 1970. */
export interface CrowdReport {
  readonly at: number;
  /** When the server made the awaited frame, by its own clock in whole milliseconds. */
  readonly madeAt?: number;
  readonly ms?: number;
  readonly missing?: number;
  readonly latencies?: readonly number[];
  /** When each came back, in this order. */
  readonly moments?: readonly number[];
  readonly answers?: readonly Answer[];
}

/** Thousands of phones in a process of their own. */
export class Crowd {
  private next = 0;
  private readonly waiting = new Map<number, (said: Said) => void>();

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (said: Said) => {
      this.waiting.get(said.id)?.(said);
      this.waiting.delete(said.id);
    });
  }

  static gather(): Crowd {
    return new Crowd(forkPinned(join(import.meta.dirname, 'crowd.main.js'), [], cores?.clients));
  }

  /** Gives an order; resolves when it is done. `expect` resolves when the last frame was heard. */
  order(order: CrowdOrder): Promise<CrowdReport> {
    const id = this.next;
    this.next += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ report, error }) => {
        if (report === undefined) reject(new Error(error ?? 'the crowd is gone'));
        else resolve(report);
      });
      this.child.send({ ...order, id });
    });
  }

  dissolve(): void {
    this.child.disconnect();
  }
}

interface Said {
  readonly id: number;
  readonly report?: CrowdReport;
  readonly error?: string;
}
