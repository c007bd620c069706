import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { paperLimits, type PaperFindings } from 'dienhong/domain';

const program = fileURLToPath(new URL('./paper-examination.main.js', import.meta.url));

/** Files examined at the same time; more wait. A meeting goes on while papers are handed in. */
const mostAtOnce = 2;

/** How often the memory of an examination is looked at, milliseconds. */
const watchMs = 100;

/** What one examination may take. */
export type ExaminationLimits = Pick<typeof paperLimits, 'pages'> & {
  readonly seconds: number;
  readonly megabytes: number;
};

/**
 * Has files looked through in a process of its own, which is killed when it takes too long or too much memory:
 * a hostile file may end that process, never this one.
 */
@Injectable()
export class PaperExaminer implements OnApplicationShutdown {
  private readonly running = new Set<ChildProcess>();
  private readonly waiting: (() => void)[] = [];
  private places = mostAtOnce;

  async examine(path: string, limits: ExaminationLimits = paperLimits): Promise<PaperFindings> {
    await this.place();
    try {
      return await this.run(path, limits);
    } finally {
      this.places += 1;
      this.waiting.shift()?.();
    }
  }

  onApplicationShutdown(): void {
    for (const child of this.running) child.kill('SIGKILL');
  }

  private async place(): Promise<void> {
    while (this.places === 0) await new Promise<void>((go) => this.waiting.push(go));
    this.places -= 1;
  }

  private run(path: string, limits: ExaminationLimits): Promise<PaperFindings> {
    return new Promise((resolve) => {
      let findings: PaperFindings | undefined;
      const child = fork(program, [path, String(limits.pages)], {
        // Nothing of our environment: no address of the database, no password of the mail server.
        env: {},
        // It may read files and answer; write, start programs or load native code it may not.
        execArgv: [`--max-old-space-size=${limits.megabytes}`, '--permission', '--allow-fs-read=*'],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      this.running.add(child);
      const stop = (outcome: 'too-slow' | 'too-heavy') => {
        findings ??= { outcome };
        child.kill('SIGKILL');
      };
      const deadline = setTimeout(() => {
        stop('too-slow');
      }, limits.seconds * 1_000);
      const watch = setInterval(() => {
        void residentMegabytes(child.pid).then((used) => {
          if (used > limits.megabytes) stop('too-heavy');
        });
      }, watchMs);
      const end = (code: number | null, signal: NodeJS.Signals | null) => {
        clearTimeout(deadline);
        clearInterval(watch);
        this.running.delete(child);
        // Node aborts when its heap is full; any other silent end was caused by what the file contains.
        const silent = signal === 'SIGABRT' || code === 134 ? 'too-heavy' : 'damaged';
        resolve(findings ?? { outcome: silent });
      };
      child.on('message', (message) => {
        findings ??= message as PaperFindings;
      });
      child.once('exit', end);
      child.once('error', () => {
        end(null, null);
      });
    });
  }
}

/** Memory that the process really holds: inflated streams lie outside the heap that Node limits. Linux only. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) / 1_024;
}
