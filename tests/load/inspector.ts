import { fileURLToPath } from 'node:url';

/** Looks into a running Node process over its debugging port: the heap, and the live core's own counters. */
export class Inspector {
  private next = 1;
  private readonly waiting = new Map<number, (result: Result) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.onmessage = ({ data }) => {
      const { id, result, error } = JSON.parse(String(data)) as {
        id?: number;
        result?: Result;
        error?: { message: string };
      };
      if (id === undefined) return;
      if (error !== undefined) process.stderr.write(`inspector: ${error.message}\n`);
      this.waiting.get(id)?.(result ?? {});
      this.waiting.delete(id);
    };
  }

  static async attach(port: number): Promise<Inspector> {
    for (;;) {
      const list = await fetch(`http://127.0.0.1:${port}/json/list`).then(
        (answer) => answer.json() as Promise<{ webSocketDebuggerUrl: string }[]>,
        () => undefined,
      );
      const address = list?.[0]?.webSocketDebuggerUrl;
      if (address !== undefined) {
        const socket = new WebSocket(address);
        await new Promise((resolve, reject) => {
          socket.onopen = resolve;
          socket.onerror = reject;
        });
        return new Inspector(socket);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  close(): void {
    this.socket.close();
  }

  /** Bytes of living objects after everything else was collected. */
  async heapUsed(): Promise<number> {
    await this.call('HeapProfiler.enable');
    await this.call('HeapProfiler.collectGarbage');
    await this.call('HeapProfiler.collectGarbage');
    await this.call('HeapProfiler.disable');
    const { usedSize } = (await this.call('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize;
  }

  /** Runs a function on the only instance of a class, found by its module and name. */
  async onInstance<T>(moduleUrl: string, className: string, body: string): Promise<T> {
    // A console has no `import()`; `require` of the same file gives the module that the server itself uses.
    const required = `process.getBuiltinModule('node:module').createRequire(${JSON.stringify(moduleUrl)})`;
    const evaluated = await this.run('Runtime.evaluate', {
      expression: `${required}(${JSON.stringify(fileURLToPath(moduleUrl))})[${JSON.stringify(className)}].prototype`,
    });
    const found = await this.call('Runtime.queryObjects', {
      prototypeObjectId: evaluated.objectId,
    });
    const answer = await this.run('Runtime.callFunctionOn', {
      objectId: (found as { objects: { objectId: string } }).objects.objectId,
      functionDeclaration: `function () { const [it] = this; ${body} }`,
      returnByValue: true,
      awaitPromise: true,
    });
    return answer.value as T;
  }

  /** Runs code over there; what it throws is thrown here. */
  private async run(method: string, params: object): Promise<Remote['result']> {
    const { result, exceptionDetails } = (await this.call(method, params)) as unknown as Remote;
    if (exceptionDetails === undefined) return result;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  private call(method: string, params: object = {}): Promise<Result> {
    const id = this.next;
    this.next += 1;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

type Result = Readonly<Record<string, unknown>>;
interface Remote {
  readonly result: { readonly objectId?: string; readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}
