import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** One reading buffer for all phones of the process: bytes are looked at before the next read. */
const reading = Buffer.allocUnsafe(65_536);

/** The answer to a command, as the socket carries it. */
export interface Answer {
  readonly ok: boolean;
  readonly reply?: unknown;
  readonly problem?: { readonly code: string; readonly status: number };
}

/** What a phone tells its crowd of. */
export interface PhoneEars {
  /** A frame arrived; `message` reads it, which costs: most benches only count. */
  frame?(phone: Phone, message: () => string): void;
  closed?(phone: Phone): void;
}

/**
 * A client of the live core in a few kilobytes: TCP, the websocket's framing, engine.io's pings and socket.io's
 * acknowledgements, and nothing else. The library's own client would measure itself.
 */
export class Phone {
  private socket: Socket | undefined;
  private rest: Buffer = Buffer.alloc(0);
  private upgraded = false;
  private opened: (() => void) | undefined;
  private failed: ((error: Error) => void) | undefined;
  private nextAck = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  /** Frames heard since the connection was made. */
  frames = 0;

  constructor(
    readonly name: string,
    private readonly ears: PhoneEars = {},
  ) {}

  /** Resolves once socket.io has let us in. */
  open(
    port: number,
    cookie: string,
    path = '/socket.io/?EIO=4&transport=websocket',
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      this.opened = resolve;
      this.failed = reject;
      this.upgraded = false;
      this.rest = Buffer.alloc(0);
      const socket = connect({
        port,
        host: '127.0.0.1',
        onread: {
          buffer: reading,
          callback: (count, buffer) => {
            this.read(Buffer.from(buffer.buffer, buffer.byteOffset, count));
            return true;
          },
        },
      });
      this.socket = socket;
      socket.setNoDelay(true);
      socket.on('connect', () => {
        socket.write(handshake(port, path, cookie));
      });
      socket.on('error', reject);
      socket.on('close', () => {
        this.socket = undefined;
        reject(new Error('closed'));
        for (const answer of this.waiting.values()) answer({ ok: false });
        this.waiting.clear();
        this.ears.closed?.(this);
      });
    });
  }

  get isOpen(): boolean {
    return this.socket !== undefined && this.opened === undefined;
  }

  /** Sends a command; an answer without `ok` and problem means that the connection was lost first. */
  ask(command: { name: string; params?: object; body?: unknown }): Promise<Answer> {
    if (this.socket === undefined) return Promise.resolve({ ok: false });
    return new Promise((resolve) => {
      const id = this.nextAck;
      this.nextAck += 1;
      this.waiting.set(id, resolve);
      this.send(`42${id}${JSON.stringify(['cmd', command])}`);
    });
  }

  join(audience: string, last?: { epoch: string; seq: number }): Promise<Answer> {
    return this.ask({ name: 'live.join', body: { audience, ...last } });
  }

  /** Stops and starts reading: a phone in a lift. */
  pause(): void {
    this.socket?.pause();
  }

  resume(): void {
    this.socket?.resume();
  }

  close(): void {
    this.socket?.destroy();
  }

  /** Sends raw text as one masked frame (clients must mask; a mask of zeros leaves the bytes as they are). */
  send(text: string): void {
    const payload = Buffer.from(text);
    const head = payload.length < 126 ? Buffer.alloc(6) : Buffer.alloc(8);
    head[0] = 0x81;
    if (payload.length < 126) {
      head[1] = 0x80 | payload.length;
    } else {
      head[1] = 0x80 | 126;
      head.writeUInt16BE(payload.length, 2);
    }
    this.socket?.write(Buffer.concat([head, payload]));
  }

  private read(chunk: Buffer): void {
    let data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    if (!this.upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end === -1) {
        this.rest = Buffer.from(data);
        return;
      }
      if (!data.subarray(0, 12).toString('latin1').includes('101')) {
        this.failed?.(new Error(data.subarray(0, end).toString('latin1').split('\r\n')[0]));
        this.close();
        return;
      }
      this.upgraded = true;
      data = data.subarray(end + 4);
      // A bare websocket server has nothing more to say; socket.io sends its own greeting.
    }
    let at = 0;
    for (;;) {
      const frame = frameAt(data, at);
      if (frame === undefined) break;
      this.take(data.subarray(frame.from, frame.to));
      at = frame.to;
    }
    // What is left of the shared buffer is overwritten by the next read.
    this.rest = at === data.length ? Buffer.alloc(0) : Buffer.from(data.subarray(at));
  }

  private take(payload: Buffer): void {
    const kind = payload[0];
    if (kind === 0x34 && payload[1] === 0x32 && payload[2] === 0x5b) {
      this.frames += 1;
      this.ears.frame?.(this, () => payload.toString('utf8'));
    } else if (kind === 0x34 && payload[1] === 0x33) {
      this.acknowledge(payload.toString('utf8'));
    } else if (kind === 0x30) {
      this.send('40');
    } else if (kind === 0x34 && payload[1] === 0x30) {
      this.enter();
    } else if (kind === 0x32) {
      this.send('3');
    } else if (kind === 0x62) {
      // The bare server of a baseline: `b` opens, every other message is a frame.
      if (payload.length === 1) this.enter();
      else {
        this.frames += 1;
        this.ears.frame?.(this, () => payload.toString('utf8'));
      }
    }
  }

  private enter(): void {
    this.opened?.();
    this.opened = undefined;
  }

  private acknowledge(text: string): void {
    const begin = text.indexOf('[');
    const id = Number(text.slice(2, begin));
    const answer = this.waiting.get(id);
    this.waiting.delete(id);
    answer?.((JSON.parse(text.slice(begin)) as [Answer])[0]);
  }
}

/** Where the payload of the frame that begins at `at` lies; undefined while it is not whole. */
function frameAt(data: Buffer, at: number): { from: number; to: number } | undefined {
  const short = data[at + 1];
  if (short === undefined) return undefined;
  const length = short & 0x7f;
  if (length < 126) return within(data, at + 2, length);
  if (data.length < at + (length === 126 ? 4 : 10)) return undefined;
  return length === 126
    ? within(data, at + 4, data.readUInt16BE(at + 2))
    : within(data, at + 10, Number(data.readBigUInt64BE(at + 2)));
}

function within(data: Buffer, from: number, length: number) {
  return from + length <= data.length ? { from, to: from + length } : undefined;
}

/** A handshake as large as a browser's. */
function handshake(port: number, path: string, cookie: string): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Origin: http://127.0.0.1:${port}`,
    'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36',
    'Accept-Encoding: gzip, deflate, br',
    'Accept-Language: vi-VN,vi;q=0.9,en;q=0.8',
    'Cache-Control: no-cache',
    'Pragma: no-cache',
    'Sec-Fetch-Site: same-origin',
    ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
    '',
    '',
  ].join('\r\n');
}
