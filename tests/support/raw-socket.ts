import type { Acknowledgement, Frame } from 'dienhong/contracts';

/** Patience with an answer, milliseconds. */
const patience = 10_000;

/**
 * A socket that says whatever it likes: engine.io's and socket.io's framing by hand, since the library's client would
 * not let us be rude.
 */
export class RawSocket {
  readonly frames: Frame[] = [];
  readonly events: string[] = [];
  private next = 0;
  private readonly waiting = new Map<number, (answer: Acknowledgement) => void>();
  private readonly socket: WebSocket;
  /** True once the server let us in, false when it did not. */
  readonly letIn: Promise<boolean>;
  readonly closed: Promise<void>;

  constructor(url: string, headers: Record<string, string>) {
    const address = `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    // Node's websocket takes headers where a browser's takes protocols.
    this.socket = new WebSocket(address, { headers } as unknown as string[]);
    this.closed = new Promise((resolve) => {
      this.socket.addEventListener('close', () => resolve());
      this.socket.addEventListener('error', () => resolve());
    });
    this.letIn = new Promise((resolve) => {
      void this.closed.then(() => resolve(false));
      this.socket.addEventListener('message', ({ data }) => {
        const text = String(data);
        if (text.startsWith('0')) this.socket.send('40');
        else if (text === '2') this.socket.send('3');
        else if (text.startsWith('40')) resolve(true);
        else this.hear(text);
      });
    });
  }

  /** Sends text as it is. */
  send(text: string): void {
    this.socket.send(text);
  }

  /** A command with whatever is in it, and the acknowledgement. */
  command(given: unknown): Promise<Acknowledgement> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no acknowledgement')), patience);
      this.waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.send(`42${id}${JSON.stringify(['cmd', given])}`);
    });
  }

  /** The refusal's code, or nothing when the command was obeyed. */
  async refusalOf(given: unknown): Promise<string | undefined> {
    const answer = await this.command(given);
    return answer.ok ? undefined : answer.problem.code;
  }

  close(): void {
    this.socket.close();
  }

  private hear(text: string): void {
    const [, kind, id, json = '[]'] = /^(4[23])(\d*)(.*)$/su.exec(text) ?? [];
    const content = JSON.parse(json) as unknown[];
    if (kind === '43') {
      this.waiting.get(Number(id))?.(content[0] as Acknowledgement);
      this.waiting.delete(Number(id));
      return;
    }
    this.events.push(String(content[0]));
    if (content[0] === 'frame') this.frames.push(content[1] as Frame);
  }
}
