import { readFile, rm, mkdtemp } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/free-port.js';
import type { Demo } from '../support/hall.js';
import { cores, cpuSeconds, pin, residentMb, spawnPinned } from './processes.js';
import { Inspector } from './inspector.js';

const root = resolve(import.meta.dirname, '../../../..');
const main = join(root, 'dist/server/src/main.js');
const publisherModule = pathToFileURL(join(root, 'dist/server/src/live/publisher.js')).href;
const batcherModule = pathToFileURL(
  join(root, 'dist/server/src/features/voting/ballot-batcher.js'),
).href;
const handlersModule = pathToFileURL(join(root, 'dist/server/src/live/live-handlers.js')).href;

/** What the live core counted since it started. */
export interface LiveCounts {
  readonly encodes: number;
  readonly frames: number;
  readonly loads: number;
}

/**
 * The real server with its real database, on a core of its own, with a debugging port to look inside. A process
 * that is looked into runs slower, so each look is short and none lasts through a measurement.
 */
export class Subject {
  private constructor(
    readonly port: number,
    private readonly debugPort: number,
    /** The data folder, thrown away at the end. */
    readonly folder: string,
    private server: ChildProcess,
  ) {}

  static async open(): Promise<Subject> {
    const folder = await mkdtemp(join(tmpdir(), 'dienhong-bench-'));
    const [port, debugPort] = [await freePort(), await freePort()];
    const subject = new Subject(port, debugPort, folder, launch(port, debugPort, folder));
    await subject.untilReady();
    return subject;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.server.pid ?? 0;
  }

  async demo(): Promise<Demo> {
    return JSON.parse(await readFile(join(this.folder, 'demo.json'), 'utf8')) as Demo;
  }

  /** Address of the embedded database, for recounts by another hand than the server's. */
  async databaseUri(): Promise<string> {
    const note = await readFile(join(this.folder, 'mongo/dienhong.port'), 'utf8');
    return `mongodb://127.0.0.1:${note.split(' ')[0]}/dienhong?directConnection=true`;
  }

  cpu(): number {
    return cpuSeconds(this.pid);
  }

  memoryMb(): number {
    return residentMb(this.pid);
  }

  heap(): Promise<number> {
    return this.look((inspector) => inspector.heapUsed());
  }

  counts(): Promise<LiveCounts> {
    return this.look((inspector) =>
      inspector.onInstance(publisherModule, 'Publisher', 'return { ...it.counts };'),
    );
  }

  /** An audience's whole state as the server would send it to somebody who comes now. */
  async state(audience: string): Promise<{ changes: unknown[] }> {
    const body = `return it.audience(${JSON.stringify(audience)}).whole().packet;`;
    const packet = await this.look((inspector) =>
      inspector.onInstance<string>(publisherModule, 'Publisher', body),
    );
    return (JSON.parse(packet.slice(1)) as [string, { changes: unknown[] }])[1];
  }

  /** Marks the same view as changed so often a second, from inside the process; 0 stops. */
  async tellSteadily(audience: string, perSecond: number): Promise<void> {
    const body = `clearInterval(globalThis.benchTelling);
      const audience = it.audience(${JSON.stringify(audience)});
      const [entry] = [...audience.state.values()].filter((one) => one.name === 'question.published');
      const view = JSON.parse(entry.json)[2];
      const perTurn = Math.max(1, ${perSecond} / 100);
      const every = ${perSecond} >= 100 ? 10 : 1000 / ${perSecond};
      if (${perSecond} > 0) globalThis.benchTelling = setInterval(() => {
        for (let at = 0; at < perTurn; at += 1) audience.mark('question.published', entry.key, view);
      }, every);`;
    await this.look((inspector) => inspector.onInstance(publisherModule, 'Publisher', body));
  }

  /** Adds live routes that nobody calls: what does each cost a connection? */
  async addLiveRoutes(count: number): Promise<void> {
    const body = `it.byName('x'); const one = [...it.found.values()][0];
      for (let at = 0; at < ${count}; at += 1) it.found.set('bench.route' + at, { ...one });`;
    await this.look((inspector) => inspector.onInstance(handlersModule, 'LiveHandlers', body));
  }

  /** Microseconds of CPU for a ballot on the batched path and for one awaited insert each, inside the server. */
  async costOfBallots(
    vote: { id: string; choices: readonly { id: string }[] },
    accountIds: readonly string[],
  ): Promise<{ batched: number; single: number }> {
    const body = `globalThis.benchCost = undefined; void (async () => {
      const ids = ${JSON.stringify(accountIds)};
      const ballot = (accountId) => ({ voteId: ${JSON.stringify(vote.id)}, accountId,
        ballotId: crypto.randomUUID(), choiceId: ${JSON.stringify(vote.choices[0]?.id)}, castAt: new Date() });
      const bench = it.ballots.ballots.db.collection('bench');
      const insert = async (queue) => { for (let one = queue.pop(); one; one = queue.pop())
        await bench.insertOne({ _id: crypto.randomUUID(), ...ballot(one) }, { writeConcern: { w: 'majority', j: true } }); };
      const spent = async (work) => { const before = process.cpuUsage(); await work();
        const { user, system } = process.cpuUsage(before); return (user + system) / ids.length; };
      const batched = [], single = [];
      for (let block = 0; block < 6; block += 1) {
        const a = await spent(() => Promise.all(ids.map((id) => it.cast(ballot(id)))));
        const b = await spent(() => { const queue = [...ids]; return Promise.all(Array.from({ length: 64 }, () => insert(queue))); });
        if (block > 0) { batched.push(a); single.push(b); }
      }
      await bench.drop();
      const middle = (list) => list.sort((x, y) => x - y)[Math.floor(list.length / 2)];
      globalThis.benchCost = { batched: middle(batched), single: middle(single) };
    })();`;
    await this.look((inspector) => inspector.onInstance(batcherModule, 'BallotBatcher', body));
    for (let waited = 0; waited < 120; waited += 5) {
      await pause(5_000);
      const cost = await this.look((inspector) =>
        inspector.onInstance<{ batched: number; single: number } | undefined>(
          batcherModule,
          'BallotBatcher',
          'return globalThis.benchCost;',
        ),
      );
      if (cost !== undefined) return cost;
    }
    throw new Error('the ballots were not measured in time');
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async start(): Promise<void> {
    this.server = launch(this.port, this.debugPort, this.folder);
    await this.untilReady();
  }

  /** Ends cleanly and starts again: what was put into the database by another hand is read anew. */
  async restart(): Promise<void> {
    await this.end('SIGTERM');
    await this.start();
  }

  async close(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async look<T>(look: (inspector: Inspector) => Promise<T>): Promise<T> {
    const inspector = await Inspector.attach(this.debugPort);
    try {
      return await look(inspector);
    } finally {
      inspector.close();
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    const gone = once(this.server, 'exit');
    this.server.kill(signal);
    await gone;
  }

  private async untilReady(): Promise<void> {
    const deadline = Date.now() + 180_000;
    while (Date.now() < deadline) {
      if (this.server.exitCode !== null) throw new Error('the server ended');
      const ready = await fetch(`${this.url}/api/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) {
        pin(this.pid, cores?.server);
        return;
      }
      await pause(50);
    }
    throw new Error('the server was not ready');
  }
}

function launch(port: number, debugPort: number, folder: string): ChildProcess {
  const env = {
    ...process.env,
    LOG_LEVEL: 'silent',
    PORT: String(port),
    HOST: '127.0.0.1',
    DIENHONG_DATA: folder,
  };
  const args = [`--inspect=127.0.0.1:${debugPort}`, '--inspect-publish-uid=http', main];
  return spawnPinned(join(root, 'node_modules/node/bin/node'), args, env);
}
