import { DestroyRef, inject, signal } from '@angular/core';
import { meetingAudience, type EventName, type EventView } from 'dienhong/contracts';
import type { AudienceHandle } from './audience-handle';
import { Live } from './live';

/**
 * The meeting that a store has turned to: what its members are told, and what the server answered when it was
 * asked. Made where injection is possible; it stops listening with whoever made it.
 */
export class FollowedMeeting<Answer> {
  private readonly live = inject(Live);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly heard = signal<AudienceHandle | undefined>(undefined);
  private readonly failed = signal<unknown>(undefined);
  private leave: (() => void) | undefined;

  readonly meetingId = this.opened.asReadonly();
  /** What everyone with a seat hears of this meeting. */
  readonly members = this.heard.asReadonly();
  /** What the server answered last; a store may put a newer reply here. */
  readonly answered = signal<Answer | undefined>(undefined);
  /** Why the last question was not answered. */
  readonly failure = this.failed.asReadonly();

  constructor(private readonly ask: (params: { meetingId: string }) => Promise<Answer>) {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  get params(): { meetingId: string } {
    return { meetingId: this.opened() ?? '' };
  }

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('members', meetingId));
    this.leave = leave;
    this.answered.set(undefined);
    this.opened.set(meetingId);
    this.heard.set(handle);
    void this.reload();
  }

  async reload(): Promise<void> {
    const meetingId = this.opened();
    if (meetingId === undefined) return;
    this.failed.set(undefined);
    try {
      const answer = await this.ask({ meetingId });
      if (this.opened() === meetingId) this.answered.set(answer);
    } catch (error) {
      this.failed.set(error);
    }
  }

  /** What was told of an event; undefined while the line is down and the server's answer is newer. */
  told<E extends EventName>(event: E): EventView<E>[] | undefined {
    const members = this.heard();
    const views = members?.views(event)();
    if (views === undefined || members?.ready() !== true) return undefined;
    const isNewest = this.live.state() === 'connected' || this.answered() === undefined;
    return isNewest ? [...views.values()] : undefined;
  }
}
