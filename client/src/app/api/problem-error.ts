import type { Problem } from 'dienhong/contracts';
import type { Refusal, RefusalDetail } from 'dienhong/domain';

/** The server said no, and why. */
export class ProblemError extends Error {
  readonly code: Refusal;
  readonly detail: RefusalDetail;

  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.detail = problem.detail ?? {};
  }
}

/** Nobody answered: the network or the server is away. */
export class UnreachableError extends Error {
  /** `reading`: nothing was to be changed, so that nothing is in doubt. */
  constructor(
    readonly reading = false,
    cause?: unknown,
  ) {
    super('unreachable', { cause });
    this.name = 'UnreachableError';
  }
}

/** What a person is told about a failure: a key of the message catalogue and the figures of its sentence. */
export interface Told {
  readonly key: string;
  readonly detail: RefusalDetail;
  /** Trying the same again may help. */
  readonly again: boolean;
}

/** Turns whatever was thrown into something that can be said. */
export function tell(error: unknown): Told {
  if (error instanceof ProblemError) {
    return {
      key: `refusal.${error.code}`,
      detail: error.detail,
      again: error.problem.status >= 500 || error.problem.status === 429,
    };
  }
  if (error instanceof UnreachableError) {
    const key = error.reading ? 'problem.unreachable' : 'problem.unanswered';
    return { key, detail: {}, again: true };
  }
  return { key: 'problem.unexpected', detail: {}, again: true };
}

/** Whether the failure is this very refusal. */
export function isRefused(error: unknown, code: Refusal): boolean {
  return error instanceof ProblemError && error.code === code;
}
