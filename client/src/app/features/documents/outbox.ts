import type { AnnotationApplied, AnnotationOperation } from 'dienhong/contracts';

/** An operation on a mark that the server has not answered yet. */
export interface WaitingOperation {
  readonly accountId: string;
  readonly meetingId: string;
  readonly documentId: string;
  readonly operation: AnnotationOperation;
  /** Place in the queue of this browser; rises. */
  readonly order: number;
}

/** Where waiting operations survive a closed page. */
export interface OutboxShelf {
  load(accountId: string): Promise<readonly WaitingOperation[]>;
  keep(waiting: WaitingOperation): Promise<void>;
  drop(operationId: string): Promise<void>;
}

/** What became of an attempt to send: `later` means that nobody answered, or only that it is too early. */
export type Attempt =
  | { readonly outcome: 'applied'; readonly reply: AnnotationApplied }
  | { readonly outcome: 'refused'; readonly error: unknown }
  | { readonly outcome: 'later' };

export interface OutboxHooks {
  readonly send: (waiting: WaitingOperation) => Promise<Attempt>;
  /** The queue is another one. */
  readonly changed: (waiting: readonly WaitingOperation[]) => void;
  readonly applied: (waiting: WaitingOperation, reply: AnnotationApplied) => void;
  readonly refused: (waiting: WaitingOperation, error: unknown) => void;
}

/** Operations on marks in the order they were done: kept until answered, sent one after the other. */
export class Outbox {
  private queue: readonly WaitingOperation[] = [];
  private sending: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly accountId: string,
    private readonly shelf: OutboxShelf,
    private readonly hooks: OutboxHooks,
  ) {}

  get waiting(): readonly WaitingOperation[] {
    return this.queue;
  }

  /** Takes up what an earlier page could not send. */
  async takeUp(): Promise<void> {
    const kept = await this.shelf.load(this.accountId).catch(() => []);
    const known = new Set(this.queue.map(({ operation }) => operation.operationId));
    const missing = kept.filter(({ operation }) => !known.has(operation.operationId));
    if (missing.length === 0 || this.closed) return;
    this.become([...missing, ...this.queue].sort((one, other) => one.order - other.order));
    await this.flush();
  }

  put(given: Omit<WaitingOperation, 'order' | 'accountId'>): Promise<void> {
    const order = Math.max(Date.now() * 1000, (this.queue.at(-1)?.order ?? 0) + 1);
    const waiting: WaitingOperation = { ...given, accountId: this.accountId, order };
    this.become([...this.queue, waiting]);
    this.shelf.keep(waiting).catch(() => undefined);
    return this.flush();
  }

  /** Sends what waits, until it is empty or nobody answers. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  close(): void {
    this.closed = true;
  }

  private async sendAll(): Promise<void> {
    for (let first = this.queue[0]; first !== undefined && !this.closed; first = this.queue[0]) {
      const attempt = await this.hooks.send(first);
      if (attempt.outcome === 'later') return;
      if (attempt.outcome === 'applied') {
        // First what the server said, then away with the guess: the mark never flickers.
        this.hooks.applied(first, attempt.reply);
        this.remove([first]);
      } else {
        this.remove(this.fallingWith(first));
        this.hooks.refused(first, attempt.error);
      }
    }
  }

  /** A mark that was never made cannot be changed: what follows a refused beginning falls with it. */
  private fallingWith(refused: WaitingOperation): WaitingOperation[] {
    if (refused.operation.kind !== 'create') return [refused];
    const { annotationId } = refused.operation;
    return this.queue.filter(({ operation }) => operation.annotationId === annotationId);
  }

  private remove(gone: readonly WaitingOperation[]): void {
    this.become(this.queue.filter((waiting) => !gone.includes(waiting)));
    for (const { operation } of gone) {
      this.shelf.drop(operation.operationId).catch(() => undefined);
    }
  }

  private become(queue: readonly WaitingOperation[]): void {
    this.queue = queue;
    this.hooks.changed(queue);
  }
}
