/** What the pace needs of the world; replaced in specs. */
export interface PaceHooks<Message> {
  /** Sends one; the next waits until it is answered. */
  readonly send: (message: Message) => Promise<void>;
  readonly now: () => number;
  readonly wait: (milliseconds: number, then: () => void) => void;
}

/** Sends the newest of many messages, not oftener than once in `pause` milliseconds; the last one always goes. */
export class PresenterPace<Message> {
  private newest: Message | undefined;
  private busy = false;
  private sentAt = -Infinity;

  constructor(
    private readonly pause: number,
    private readonly hooks: PaceHooks<Message>,
  ) {}

  offer(message: Message): void {
    this.newest = message;
    if (!this.busy) this.go();
  }

  /** What is not sent yet is not worth sending any more. */
  forget(): void {
    this.newest = undefined;
  }

  private go(): void {
    if (this.newest === undefined) return;
    this.busy = true;
    const left = this.sentAt + this.pause - this.hooks.now();
    if (left > 0) {
      this.hooks.wait(left, () => {
        this.busy = false;
        this.go();
      });
      return;
    }
    const message = this.newest;
    this.newest = undefined;
    this.sentAt = this.hooks.now();
    void this.hooks.send(message).finally(() => {
      this.busy = false;
      this.go();
    });
  }
}
