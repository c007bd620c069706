import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import {
  meetingAudience,
  routes,
  type AttendanceRow,
  type QuorumView,
  type RouteInput,
} from 'dienhong/contracts';
import { seats } from 'dienhong/domain';
import { Api } from '../../api/api';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { byGivenName } from '../../ui/vietnamese-order';

const attendance = routes.attendance;
type Answer = RouteInput<typeof attendance.answer>['body'];

/** The roll of one meeting and its quorum, always the newest. Provided by the page, which calls `open`. */
@Injectable()
export class AttendanceStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly heard = signal<AudienceHandle | undefined>(undefined);
  private readonly read = signal<readonly AttendanceRow[] | undefined>(undefined);
  private readonly readQuorum = signal<QuorumView | undefined>(undefined);
  private readonly failure = signal<unknown>(undefined);
  private leave: (() => void) | undefined;

  /** In the order of the seats, each by given name; undefined until known. */
  readonly rows = computed(() => {
    const heard = this.heard();
    const rows =
      heard?.ready() === true ? [...heard.views('attendance.changed')().values()] : this.read();
    return rows?.toSorted(
      (one, other) =>
        seats.indexOf(one.seat) - seats.indexOf(other.seat) || byGivenName(one.name, other.name),
    );
  });
  readonly quorum = computed(
    () => this.heard()?.views('quorum.changed')().get('quorum') ?? this.readQuorum(),
  );
  /** My own line; undefined for somebody without a seat. */
  readonly own = computed(() => {
    const accountId = this.session.account()?.accountId;
    return this.rows()?.find((row) => row.accountId === accountId);
  });
  readonly checkedIn = computed(() => (this.own()?.checkedInAt ?? null) !== null);
  /** Why the roll cannot be shown. */
  readonly problem = computed(() => (this.rows() === undefined ? this.failure() : undefined));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('members', meetingId));
    this.leave = leave;
    this.read.set(undefined);
    this.readQuorum.set(undefined);
    this.opened.set(meetingId);
    this.heard.set(handle);
    void this.reload();
  }

  async reload(): Promise<void> {
    const meetingId = this.opened();
    if (meetingId === undefined) return;
    this.failure.set(undefined);
    try {
      const { rows, quorum } = await this.api.call(attendance.readRoll, { params: { meetingId } });
      if (this.opened() !== meetingId) return;
      this.read.set(rows);
      this.readQuorum.set(quorum);
    } catch (error) {
      this.failure.set(error);
    }
  }

  async answer(body: Answer): Promise<void> {
    await this.api.call(attendance.answer, { params: { meetingId: this.meetingId() }, body });
    await this.reload();
  }

  async checkIn(): Promise<void> {
    this.accept(
      await this.api.call(attendance.checkIn, { params: { meetingId: this.meetingId() } }),
    );
  }

  async callRoll(accountId: string, present: boolean): Promise<void> {
    const params = { meetingId: this.meetingId(), accountId };
    this.accept(await this.api.call(attendance.callRoll, { params, body: { present } }));
  }

  /** Without a socket the reply is all we hear. */
  private accept(row: AttendanceRow): void {
    this.read.update((rows) => rows?.map((one) => (one.accountId === row.accountId ? row : one)));
    if (this.live.state() !== 'connected') void this.reload();
  }

  private meetingId(): string {
    return this.opened() ?? '';
  }
}
