import { Agent, request } from 'node:http';

/** One request to be sent. */
export interface HttpAsk {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly cookie: string;
  readonly body?: string;
}

/** Requests over kept-alive connections, so many at once, in turn. */
export class HttpLoad {
  private readonly agent: Agent;

  constructor(private readonly atOnce: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  }

  /** Sends `total` requests, repeating the list; gives the seconds it took. Refuses to count failures. */
  async run(port: number, asks: readonly HttpAsk[], total: number): Promise<number> {
    const began = performance.now();
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < total) {
        const ask = asks[next % asks.length];
        next += 1;
        if (ask !== undefined) await this.send(port, ask);
      }
    };
    await Promise.all(Array.from({ length: this.atOnce }, worker));
    return (performance.now() - began) / 1_000;
  }

  /** The body of one answer. */
  send(port: number, { method, path, cookie, body }: HttpAsk): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          agent: this.agent,
          headers: {
            cookie,
            ...(body === undefined
              ? {}
              : {
                  'content-type': 'application/json',
                  'content-length': String(Buffer.byteLength(body)),
                }),
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            if (answer.statusCode === 200) resolve(text);
            else reject(new Error(`${path}: ${answer.statusCode ?? 0} ${text}`));
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
