import { DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { routes, type AnnotationApplied, type AnnotationOperation } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { ProblemError, UnreachableError } from '../../api/problem-error';
import { Connection } from '../../live/connection';
import { Session } from '../../session/session';
import { Outbox, type Attempt, type WaitingOperation } from './outbox';
import { BrowserShelf } from './outbox-shelf';

/** Wait before trying again by ourselves, milliseconds; a connection that comes back tries at once. */
const pause = 15_000;

interface Listener {
  readonly applied: (waiting: WaitingOperation, reply: AnnotationApplied) => void;
  readonly refused: (waiting: WaitingOperation, error: unknown) => void;
}

/** The one outbox of this browser for whoever is signed in; goes on sending whichever page is open. */
@Injectable({ providedIn: 'root' })
export class MarkOutbox {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly shelf = new BrowserShelf();
  private readonly listeners = new Set<Listener>();
  private readonly queue = signal<readonly WaitingOperation[]>([]);
  private outbox: Outbox | undefined;

  /** What the server has not answered yet, of all papers. */
  readonly waiting = this.queue.asReadonly();

  constructor() {
    effect(() => {
      const accountId = this.session.account()?.accountId;
      untracked(() => {
        this.turnTo(accountId);
      });
    });
    effect(() => {
      if (this.connection.state() === 'connected') void this.outbox?.flush();
    });
    const again = (): void => void this.outbox?.flush();
    const timer = setInterval(again, pause);
    window.addEventListener('online', again);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      this.outbox?.close();
    });
  }

  put(place: { meetingId: string; documentId: string }, operation: AnnotationOperation): void {
    void this.outbox?.put({ ...place, operation });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private turnTo(accountId: string | undefined): void {
    this.outbox?.close();
    this.outbox = undefined;
    this.queue.set([]);
    if (accountId === undefined) return;
    const outbox = new Outbox(accountId, this.shelf, {
      send: (waiting) => this.send(waiting),
      changed: (queue) => {
        if (this.outbox === outbox) this.queue.set(queue);
      },
      applied: (waiting, reply) => {
        for (const listener of this.listeners) listener.applied(waiting, reply);
      },
      refused: (waiting, error) => {
        for (const listener of this.listeners) listener.refused(waiting, error);
      },
    });
    this.outbox = outbox;
    void outbox.takeUp();
  }

  private async send({ meetingId, documentId, operation }: WaitingOperation): Promise<Attempt> {
    try {
      const reply = await this.api.call(routes.documents.applyAnnotation, {
        params: { meetingId, documentId },
        body: operation,
      });
      return { outcome: 'applied', reply };
    } catch (error) {
      return comesLater(error) ? { outcome: 'later' } : { outcome: 'refused', error };
    }
  }
}

/** Nobody answered, the server is not well, or one must sign in first: the mark is not lost for that. */
function comesLater(error: unknown): boolean {
  if (error instanceof UnreachableError) return true;
  if (!(error instanceof ProblemError)) return false;
  const { status } = error.problem;
  return status >= 500 || status === 429 || status === 401;
}
