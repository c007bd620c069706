import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');

/** What a demonstration says about itself in `demo.json`. */
export interface Demo {
  readonly url: string;
  readonly accounts: readonly DemoAccount[];
  readonly meetingId: string;
  readonly dialogueId: string;
  readonly joinCode: string;
  readonly screenUrl: string;
}

export interface DemoAccount {
  readonly role: string;
  readonly account: string;
  readonly password: string;
  readonly name: string;
  /** Signs in directly. */
  readonly link: string;
}

/** A Diên Hồng of our own: the built server on a free port with a data folder that is thrown away. */
export class Hall {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
    private server: ChildProcess,
  ) {}

  static async open(settings: Readonly<Record<string, string>> = {}): Promise<Hall> {
    const folder = await mkdtemp(join(tmpdir(), 'dienhong-hall-'));
    const port = await freePort();
    const environment = {
      ...process.env,
      LOG_LEVEL: 'warn',
      ...settings,
      PORT: String(port),
      HOST: '127.0.0.1',
      DIENHONG_DATA: folder,
    };
    const hall = new Hall(`http://127.0.0.1:${port}`, folder, environment, launch(environment));
    try {
      await hall.untilReady();
    } catch (error) {
      await hall.close();
      throw error;
    }
    return hall;
  }

  /** Accounts, links and codes of the demonstration. */
  async demo(): Promise<Demo> {
    return JSON.parse(await readFile(join(this.folder, 'demo.json'), 'utf8')) as Demo;
  }

  /** Somebody by account name, or the first with a role. */
  async account(who: string): Promise<DemoAccount> {
    const { accounts } = await this.demo();
    const found =
      accounts.find(({ account }) => account === who) ?? accounts.find(({ role }) => role === who);
    if (found === undefined) throw new Error(`the demonstration has no ${who}`);
    return found;
  }

  /** What `npm run verify` says of a meeting's record. */
  async verify(meetingId: string): Promise<string> {
    const { stdout } = await promisify(execFile)(
      node,
      [join(root, 'dist/server/src/journal/verify.main.js'), meetingId],
      { cwd: root, env: this.environment },
    );
    return stdout;
  }

  /** The worst that can happen to a server: no farewell, no last write. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Starts again on the same data and the same port. */
  async start(): Promise<void> {
    this.server = launch(this.environment);
    await this.untilReady();
  }

  async close(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    const gone = once(this.server, 'exit');
    this.server.kill(signal);
    await gone;
  }

  private async untilReady(): Promise<void> {
    const deadline = Date.now() + 120_000;
    while (Date.now() < deadline) {
      if (this.server.exitCode !== null) {
        throw new Error(`the server ended with code ${this.server.exitCode}`);
      }
      const ready = await fetch(`${this.url}/api/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return;
      await pause(200);
    }
    throw new Error('the server was not ready within two minutes');
  }
}

function launch(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(node, [join(root, 'dist/server/src/main.js')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
