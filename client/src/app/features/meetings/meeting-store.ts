import { computed, inject, Injectable } from '@angular/core';
import { routes, type MeetingView } from 'dienhong/contracts';
import { seatOf, type MeetingStep, type Scene } from 'dienhong/domain';
import { Api } from '../../api/api';
import { FollowedMeeting } from '../../live/followed-meeting';
import { Session } from '../../session/session';
import { meetingOfView } from './meeting-of-view';

const meetings = routes.meetings;

/** One meeting as those with a seat see it, always the newest view. Provided by the page, which calls `open`. */
@Injectable()
export class MeetingStore {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly followed = new FollowedMeeting<MeetingView>((params) =>
    this.api.call(meetings.read, { params }),
  );

  readonly meetingId = this.followed.meetingId;
  /** What everyone with a seat hears of this meeting, for the stores of other words. */
  readonly audience = this.followed.members;

  /** What was told and what was replied: the one with the higher revision is newer. */
  readonly view = computed(() => {
    const id = this.meetingId();
    const told = id === undefined ? undefined : this.audience()?.views('meeting.changed')().get(id);
    const replied = this.followed.answered();
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
    const meetingId = this.meetingId();
    const seat = this.seat();
    return {
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(seat === undefined ? {} : { seat }),
      ...(seat === 'secretary' && this.listedAsMember() ? { alsoMember: true } : {}),
    };
  });
  /** Why the meeting cannot be shown. */
  readonly problem = computed(() =>
    this.view() === undefined ? this.followed.failure() : undefined,
  );

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    this.followed.open(meetingId);
  }

  reload(): Promise<void> {
    return this.followed.reload();
  }

  /** Takes a step of the meeting's life; safe to press twice. */
  async take(step: MeetingStep, reason = ''): Promise<void> {
    const meetingId = this.meetingId();
    if (meetingId === undefined) return;
    const params = { meetingId };
    this.followed.answered.set(
      step === 'cancel'
        ? await this.api.call(meetings.cancel, { params, body: { reason } })
        : await this.api.call(meetings[step], { params }),
    );
  }

  /** A code that opens the wall of this meeting. */
  async pairScreen(): Promise<{ code: string; expiresAt: string }> {
    return this.api.call(meetings.pairScreen, { params: this.followed.params });
  }
}
