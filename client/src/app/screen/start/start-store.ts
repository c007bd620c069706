import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  meetingAudience,
  personAudience,
  routes,
  type MeetingBrief,
  type OwnInvitation,
  type ReceivedConclusion,
} from 'dienhong/contracts';
import { whatNeedsMe, type NeedKind } from 'dienhong/domain';
import { Api } from '../../api/api';
import { ServerClock } from '../../api/server-clock';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';

/** One thing that needs me, with what is known of it. */
export interface ShownNeed {
  readonly kind: NeedKind;
  readonly meetingId: string;
  readonly meeting: MeetingBrief | undefined;
  readonly invitation: OwnInvitation | undefined;
  readonly conclusion: ReceivedConclusion | undefined;
}

interface Known {
  readonly meetings: readonly MeetingBrief[];
  readonly invitations: readonly OwnInvitation[];
  readonly conclusions: readonly ReceivedConclusion[];
}

/** Meetings that were to begin this long ago may still need somebody, days. */
const daysBack = 7;
/** So many of today's meetings are listened to, to notice their opening. */
const listened = 4;
const day = 86_400_000;

/** What needs me now, and what is coming; renewed when a notice arrives or a meeting of today opens. */
@Injectable()
export class StartStore {
  private readonly api = inject(Api);
  private readonly clock = inject(ServerClock);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly known = signal<Known | undefined>(undefined);
  private readonly failure = signal<unknown>(undefined);
  private readonly attended = new Map<string, { handle: AudienceHandle; leave: () => void }>();
  private readonly heard = signal<readonly AudienceHandle[]>([]);
  private reading: Promise<void> | undefined;
  private again = false;

  readonly problem = this.failure.asReadonly();
  readonly loaded = computed(() => this.known() !== undefined);
  readonly needs = computed<readonly ShownNeed[]>(() => {
    const known = this.known();
    if (known === undefined) return [];
    const { meetings, invitations, conclusions } = known;
    const input = {
      meetings: meetings.map((one) => ({ ...one, startsAt: new Date(one.startsAt) })),
      invitations,
      conclusions: conclusions.map(({ meetingId, issuedAt, openedAt }) => ({
        meetingId,
        issuedAt: new Date(issuedAt),
        opened: openedAt !== null,
      })),
    };
    return whatNeedsMe(input, new Date(this.minute())).map((need) => ({
      ...need,
      meeting: meetings.find(({ id }) => id === need.meetingId),
      invitation: invitations.find(({ meetingId }) => meetingId === need.meetingId),
      conclusion: conclusions.find(({ meetingId }) => meetingId === need.meetingId),
    }));
  });
  /** My calendar of what is coming, whether it needs me already or not. */
  readonly coming = computed(() =>
    (this.known()?.meetings ?? []).filter(
      ({ status, startsAt }) =>
        (status === 'invited' || status === 'draft') && Date.parse(startsAt) > this.minute(),
    ),
  );

  /** Changes once a minute: often enough for "about to begin". */
  private readonly minute = computed(() => Math.floor(this.clock.ticking() / 60_000) * 60_000);

  constructor() {
    const accountId = this.session.account()?.accountId;
    if (accountId !== undefined) this.attend(`person ${accountId}`, personAudience(accountId));
    effect(() => {
      for (const handle of this.heard()) {
        handle.views('notice.sent')();
        handle.views('meeting.changed')();
        handle.views('document.changed')();
      }
      untracked(() => void this.load());
    });
    inject(DestroyRef).onDestroy(() => {
      for (const { leave } of this.attended.values()) leave();
    });
  }

  /** Reads everything anew; while one reading is under way, another one follows it. */
  load(): Promise<void> {
    if (this.reading !== undefined) {
      this.again = true;
      return this.reading;
    }
    this.reading = this.readAll().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readAll(): Promise<void> {
    do {
      this.again = false;
      const from = new Date(this.clock.now() - daysBack * day).toISOString();
      try {
        const [{ meetings }, { invitations }, { conclusions }] = await Promise.all([
          this.api.call(routes.meetings.list, { query: { from, order: 'earliest' } }),
          this.api.call(routes.attendance.listOwnInvitations),
          this.api.call(routes.conclusions.listReceived),
        ]);
        this.failure.set(undefined);
        this.known.set({ meetings, invitations, conclusions });
        this.listenToToday(meetings);
      } catch (error) {
        this.failure.set(error);
      }
    } while (this.again);
  }

  private listenToToday(meetings: readonly MeetingBrief[]): void {
    const now = this.clock.now();
    const today = meetings.filter(
      ({ status, startsAt }) =>
        ['invited', 'in-session', 'adjourned'].includes(status) &&
        Math.abs(Date.parse(startsAt) - now) < day / 2,
    );
    for (const { id } of today.slice(0, listened)) {
      this.attend(id, meetingAudience('members', id));
    }
  }

  private attend(name: string, key: Parameters<Live['attend']>[0]): void {
    if (this.attended.has(name)) return;
    this.attended.set(name, this.live.attend(key));
    this.heard.set([...this.attended.values()].map(({ handle }) => handle));
  }
}
