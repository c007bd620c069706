import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { cores, cpuSeconds, forkPinned } from './processes.js';

/** The bare server of the baselines, on the core where the real one runs. */
export class Bare {
  private next = 0;
  private readonly waiting = new Map<number, (value: number) => void>();

  private constructor(
    private readonly child: ChildProcess,
    /** Of `ws` and `node:http`. */
    readonly port: number,
    /** Of Fastify. */
    readonly apiPort: number,
  ) {
    child.on('message', ({ id, value }: { id: number; value: number }) => {
      this.waiting.get(id)?.(value);
      this.waiting.delete(id);
    });
  }

  static open(): Promise<Bare> {
    const child = forkPinned(join(import.meta.dirname, 'bare.main.js'), [], cores?.server);
    return new Promise((resolve) => {
      child.once('message', ({ value, api }: { value: number; api: number }) => {
        resolve(new Bare(child, value, api));
      });
    });
  }

  /** Sends so many bytes to every client in a loop; gives the moment at which it began. */
  send(bytes: number): Promise<number> {
    return this.order({ send: bytes });
  }

  heap(): Promise<number> {
    return this.order({ heap: true });
  }

  /** From now on these paths answer with these bytes. */
  async serve(bodies: readonly (readonly [path: string, body: string])[]): Promise<void> {
    await this.order({ bodies });
  }

  cpu(): number {
    return cpuSeconds(this.child.pid ?? 0);
  }

  close(): void {
    this.child.disconnect();
  }

  private order(order: object): Promise<number> {
    const id = this.next;
    this.next += 1;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.child.send({ ...order, id });
    });
  }
}
