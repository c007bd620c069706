import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { meetingAudience, routes, type MeetingView } from 'dienhong/contracts';
import { seatOf, type MeetingStep, type Scene } from 'dienhong/domain';
import { Api } from '../../api/api';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { meetingOfView } from './meeting-of-view';

const meetings = routes.meetings;

/** One meeting as those with a seat see it, always the newest view. Provided by the page, which calls `open`. */
@Injectable()
export class MeetingStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly members = signal<AudienceHandle | undefined>(undefined);
  private readonly replied = signal<MeetingView | undefined>(undefined);
  private readonly failure = signal<unknown>(undefined);
  private leave: (() => void) | undefined;

  readonly meetingId = this.opened.asReadonly();
  /** What everyone with a seat hears of this meeting, for the stores of other words. */
  readonly audience = this.members.asReadonly();

  /** What was told and what was replied: the one with the higher revision is newer. */
  readonly view = computed(() => {
    const id = this.opened();
    const told = id === undefined ? undefined : this.members()?.views('meeting.changed')().get(id);
    const replied = this.replied();
    if (told === undefined || replied === undefined) return told ?? replied;
    return told.revision >= replied.revision ? told : replied;
  });
  readonly meeting = computed(() => {
    const view = this.view();
    return view === undefined ? undefined : meetingOfView(view);
  });
  readonly seat = computed(() => {
    const meeting = this.meeting();
    const account = this.session.account();
    return meeting === undefined || account === undefined
      ? undefined
      : seatOf(meeting, account.accountId);
  });
  private readonly listedAsMember = computed(() =>
    this.meeting()?.memberIds.includes(this.session.account()?.accountId ?? ''),
  );
  /** Chair or secretary: those who prepare and conduct it. */
  readonly conducting = computed(() => ['chair', 'secretary'].includes(this.seat() ?? ''));
  readonly scene = computed<Scene>(() => {
    const meetingId = this.opened();
    const seat = this.seat();
    return {
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(seat === undefined ? {} : { seat }),
      ...(seat === 'secretary' && this.listedAsMember() ? { alsoMember: true } : {}),
    };
  });
  /** Why the meeting cannot be shown. */
  readonly problem = computed(() => (this.view() === undefined ? this.failure() : undefined));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('members', meetingId));
    this.leave = leave;
    this.replied.set(undefined);
    this.opened.set(meetingId);
    this.members.set(handle);
    void this.reload();
  }

  async reload(): Promise<void> {
    const meetingId = this.opened();
    if (meetingId === undefined) return;
    this.failure.set(undefined);
    try {
      const view = await this.api.call(meetings.read, { params: { meetingId } });
      if (this.opened() === meetingId) this.replied.set(view);
    } catch (error) {
      this.failure.set(error);
    }
  }

  /** Takes a step of the meeting's life; safe to press twice. */
  async take(step: MeetingStep, reason = ''): Promise<void> {
    const meetingId = this.opened();
    if (meetingId === undefined) return;
    const params = { meetingId };
    this.replied.set(
      step === 'cancel'
        ? await this.api.call(meetings.cancel, { params, body: { reason } })
        : await this.api.call(meetings[step], { params }),
    );
  }

  /** A code that opens the wall of this meeting. */
  async pairScreen(): Promise<{ code: string; expiresAt: string }> {
    const meetingId = this.opened() ?? '';
    return this.api.call(meetings.pairScreen, { params: { meetingId } });
  }
}
