import { computed, inject, Injectable } from '@angular/core';
import { routes, type AttendanceRow, type RouteInput, type RouteReply } from 'dienhong/contracts';
import { seats } from 'dienhong/domain';
import { Api } from '../../api/api';
import { FollowedMeeting } from '../../live/followed-meeting';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { byGivenName } from '../../ui/vietnamese-order';

const attendance = routes.attendance;
type Answer = RouteInput<typeof attendance.answer>['body'];
type Roll = RouteReply<typeof attendance.readRoll>;

/** The roll of one meeting and its quorum, always the newest. Provided by the page, which calls `open`. */
@Injectable()
export class AttendanceStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly meeting = new FollowedMeeting<Roll>((params) =>
    this.api.call(attendance.readRoll, { params }),
  );

  /** In the order of the seats, each by given name; undefined until known. */
  readonly rows = computed(() => {
    const heard = this.meeting.members();
    const rows =
      heard?.ready() === true
        ? [...heard.views('attendance.changed')().values()]
        : this.meeting.answered()?.rows;
    return rows?.toSorted(
      (one, other) =>
        seats.indexOf(one.seat) - seats.indexOf(other.seat) || byGivenName(one.name, other.name),
    );
  });
  readonly quorum = computed(
    () =>
      this.meeting.members()?.views('quorum.changed')().get('quorum') ??
      this.meeting.answered()?.quorum,
  );
  /** My own line; undefined for somebody without a seat. */
  readonly own = computed(() => {
    const accountId = this.session.account()?.accountId;
    return this.rows()?.find((row) => row.accountId === accountId);
  });
  readonly checkedIn = computed(() => (this.own()?.checkedInAt ?? null) !== null);
  /** Why the roll cannot be shown. */
  readonly problem = computed(() =>
    this.rows() === undefined ? this.meeting.failure() : undefined,
  );

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    this.meeting.open(meetingId);
  }

  reload(): Promise<void> {
    return this.meeting.reload();
  }

  async answer(body: Answer): Promise<void> {
    await this.api.call(attendance.answer, { params: this.meeting.params, body });
    await this.reload();
  }

  async checkIn(): Promise<void> {
    this.accept(await this.api.call(attendance.checkIn, { params: this.meeting.params }));
  }

  async callRoll(accountId: string, present: boolean): Promise<void> {
    const params = { ...this.meeting.params, accountId };
    this.accept(await this.api.call(attendance.callRoll, { params, body: { present } }));
  }

  /** Without a socket the reply is all we hear. */
  private accept(row: AttendanceRow): void {
    this.meeting.answered.update(
      (roll) =>
        roll && {
          ...roll,
          rows: roll.rows.map((one) => (one.accountId === row.accountId ? row : one)),
        },
    );
    if (this.live.state() !== 'connected') void this.reload();
  }
}
