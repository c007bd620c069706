import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { meetingAudience, routes, type PresentationView } from 'dienhong/contracts';
import {
  present,
  presentationPauseMs,
  type Decision,
  type PresentationPlace,
} from 'dienhong/domain';
import { Api } from '../../api/api';
import { isRefused } from '../../api/problem-error';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { AttendanceStore } from '../attendance';
import { MeetingStore } from '../meetings';
import { PresenterPace } from './presenter-pace';

const documents = routes.documents;
const mark = (meetingId: string): string => `dienhong.presenting.${meetingId}`;

/**
 * What is presented in a meeting, and presenting oneself. Provided by the page next to `MeetingStore` and
 * `AttendanceStore`; the page opens all three.
 */
@Injectable()
export class PresentationStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly meeting = inject(MeetingStore);
  private readonly attendance = inject(AttendanceStore);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly members = signal<AudienceHandle | undefined>(undefined);
  private readonly begun = signal(false);
  private readonly failure = signal<unknown>(undefined);
  private leave: (() => void) | undefined;
  private step: number | undefined;
  private readonly pace = new PresenterPace<PresentationPlace>(presentationPauseMs, {
    send: (place) => this.send(place),
    now: () => performance.now(),
    wait: (milliseconds, then) => setTimeout(then, milliseconds),
  });

  readonly meetingId = this.opened.asReadonly();
  /** Where the presenter is; undefined while nobody presents. */
  readonly now = computed<PresentationView | undefined>(() =>
    this.members()?.views('presentation.moved')().get('presentation'),
  );
  /** I present, on this device or another of mine. */
  readonly mine = computed(() => {
    const presenterId = this.now()?.presenterId;
    return presenterId !== undefined && presenterId === this.session.account()?.accountId;
  });
  /** I present in this very window, which therefore leads and does not follow. */
  readonly here = computed(() => this.begun() && this.mine());
  readonly inSession = computed(() => this.meeting.view()?.status === 'in-session');
  /** Why the last wish to present was not granted. */
  readonly problem = this.failure.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('members', meetingId));
    this.leave = leave;
    this.opened.set(meetingId);
    this.members.set(handle);
    this.step = undefined;
    // A page that is loaded again goes on presenting; the same person's other devices do not.
    this.begun.set(sessionStorage.getItem(mark(meetingId)) !== null);
  }

  /** Whether I may begin now, by the rule the server asks. */
  mayBegin(documentId: string, pages: number): Decision<unknown> | undefined {
    const account = this.session.account();
    const seat = this.meeting.seat();
    if (account === undefined || seat === undefined) return undefined;
    const now = this.now();
    const items = [...(this.members()?.views('agenda-item.changed')().values() ?? [])];
    const current = items.find(({ state }) => state === 'current');
    const at = new Date(this.live.serverNow());
    return present({ documentId, page: 1, x: 0, y: 0, width: 600 }, undefined, {
      now: now === undefined ? null : { ...now, step: 0 },
      by: account,
      seat,
      checkedIn: this.attendance.checkedIn(),
      inSession: this.inSession(),
      itemPresenterId: current?.presenterId ?? null,
      pages,
      at,
    });
  }

  /** Everyone who follows goes where I am from now on. */
  async begin(place: PresentationPlace): Promise<void> {
    this.step = undefined;
    this.failure.set(undefined);
    try {
      await this.tell(place);
      this.become(true);
    } catch (error) {
      this.failure.set(error);
    }
  }

  /** My window moved; ten times a second at most it is told. */
  move(place: PresentationPlace): void {
    if (this.here()) this.pace.offer(place);
  }

  async stop(): Promise<void> {
    this.pace.forget();
    this.failure.set(undefined);
    try {
      await this.api.call(documents.stopPresenting, { params: this.params() });
      this.become(false);
    } catch (error) {
      if (isRefused(error, 'presentation.none')) this.become(false);
      else this.failure.set(error);
    }
  }

  private async send(place: PresentationPlace): Promise<void> {
    if (!this.here()) return;
    try {
      await this.tell(place);
    } catch (error) {
      // Somebody else presents now, or nobody does; without a line the next move says where we are.
      if (isRefused(error, 'presentation.taken') || isRefused(error, 'presentation.none')) {
        this.become(false);
      }
    }
  }

  private async tell(place: PresentationPlace): Promise<void> {
    const next = this.step === undefined ? undefined : this.step + 1;
    await this.api.call(documents.present, {
      params: this.params(),
      body: next === undefined ? place : { ...place, step: next },
    });
    this.step = next ?? 0;
  }

  private become(presenting: boolean): void {
    this.begun.set(presenting);
    const key = mark(this.opened() ?? '');
    if (presenting) sessionStorage.setItem(key, '');
    else sessionStorage.removeItem(key);
  }

  private params(): { meetingId: string } {
    return { meetingId: this.opened() ?? '' };
  }
}
