import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Where servers and where clients run: apart when the machine has two cores. */
export const cores = availableParallelism() >= 2 ? { server: '0', clients: '1' } : undefined;

/** Keeps a process and its threads on one core; without `taskset` the figures are only noisier. */
export function pin(pid: number | undefined, core: string | undefined): void {
  if (pid === undefined || core === undefined) return;
  try {
    execFileSync('taskset', ['-a', '-c', '-p', core, String(pid)], { stdio: 'ignore' });
  } catch {
    process.stderr.write('taskset is missing: nothing is pinned\n');
  }
}

/**
 * Seconds of CPU, user and system, that a process's threads have used: nanoseconds as the scheduler counts them.
 * The usual counters only sample, every few milliseconds, who is running.
 */
export function cpuSeconds(pid: number): number {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    )
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1e9, 0);
}

/** Resident memory of a process, megabytes. */
export function residentMb(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return (pages * 4_096) / 1_048_576;
}

/** Starts one of our own scripts with a channel to talk over. */
export function forkPinned(script: string, args: readonly string[], core?: string): ChildProcess {
  const child = fork(script, args, { execArgv: ['--expose-gc'], serialization: 'advanced' });
  pin(child.pid, core);
  return child;
}

/** Starts a program whose output does not matter. */
export function spawnPinned(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  core?: string,
): ChildProcess {
  const command = core === undefined ? program : 'taskset';
  const all = core === undefined ? args : ['-c', core, program, ...args];
  return spawn(command, all, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
