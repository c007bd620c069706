import { DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { routes, type OwnQuestion } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { ProblemError, UnreachableError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { DialogueStore } from './dialogue-store';
import type { KeptQuestion } from './kept-question';
import { type Sent } from './kept-question';

const firstPause = 2_000;
const longestPause = 30_000;

/**
 * Sends a question until the server says that it has it. A lost connection is waited out; the question's id makes
 * sure that it is never there twice.
 */
@Injectable()
export class QuestionSender {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly dialogue = inject(DialogueStore);
  private kept: KeptQuestion | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = firstPause;
  private underWay = false;

  /** On its way: written, sent, and not yet known to have arrived. */
  readonly waiting = signal<Sent | undefined>(undefined);
  /** The connection is away; it goes on by itself. */
  readonly unreached = signal(false);
  /** The server refused it; what was written is still there. */
  readonly problem = signal<unknown>(undefined);
  readonly arrived = signal<OwnQuestion | undefined>(undefined);

  constructor() {
    const now = (): void => void this.attempt();
    addEventListener('online', now);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', now);
      clearTimeout(this.timer);
    });
    effect(() => {
      if (this.live.state() === 'connected') untracked(now);
    });
  }

  /** Goes on with what an earlier visit had sent and never heard of. */
  resume(kept: KeptQuestion): void {
    this.kept = kept;
    this.waiting.set(kept.sent());
    void this.attempt();
  }

  async send(question: Sent): Promise<void> {
    this.kept?.keepSent(question);
    this.waiting.set(question);
    this.arrived.set(undefined);
    this.problem.set(undefined);
    this.pause = firstPause;
    await this.attempt();
  }

  private async attempt(): Promise<void> {
    const question = this.waiting();
    const meetingId = this.dialogue.meeting()?.id;
    if (question === undefined || meetingId === undefined || this.underWay) return;
    clearTimeout(this.timer);
    this.underWay = true;
    try {
      const params = { meetingId };
      const own = await this.api.call(routes.questions.ask, { params, body: question });
      this.kept?.keepDraft(undefined);
      this.settle();
      this.dialogue.hasArrived(own);
      this.arrived.set(own);
    } catch (error) {
      if (mayPass(error)) this.later();
      else this.settle(error);
    } finally {
      this.underWay = false;
    }
  }

  private settle(problem?: unknown): void {
    this.kept?.keepSent(undefined);
    this.waiting.set(undefined);
    this.unreached.set(false);
    this.problem.set(problem);
  }

  private later(): void {
    this.unreached.set(true);
    this.timer = setTimeout(() => void this.attempt(), this.pause * (0.75 + Math.random() / 2));
    this.pause = Math.min(this.pause * 2, longestPause);
  }
}

/** The network or the server is away for a while: nothing was decided about the question. */
function mayPass(error: unknown): boolean {
  return (
    error instanceof UnreachableError ||
    (error instanceof ProblemError && error.problem.status >= 500)
  );
}
