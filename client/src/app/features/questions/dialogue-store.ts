import { computed, DestroyRef, inject, Injectable, signal, untracked } from '@angular/core';
import {
  deviceAudience,
  meetingAudience,
  routes,
  type DialogueView,
  type IssuedConclusion,
  type OwnQuestion,
  type PublicQuestion,
} from 'dienhong/contracts';
import { openForQuestions } from 'dienhong/domain';
import { Api } from '../../api/api';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { byNewest, bySupport, inSettledOrder } from './question-order';

/** How long the order of the list stays as it is, and how long a thumb's last touch holds it, milliseconds. */
const settledFor = 8_000;
const touchHolds = 4_000;
/** Without a socket the page asks again by itself. */
const askAgainAfter = 20_000;

/** One dialogue on a citizen's phone: by HTTP at first and where no socket is, live otherwise. */
@Injectable()
export class DialogueStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly holder = inject(DestroyRef);

  private readonly entered = signal<DialogueView | undefined>(undefined);
  private readonly everyone = signal<AudienceHandle | undefined>(undefined);
  private readonly own = signal<AudienceHandle | undefined>(undefined);
  private readonly arrived = signal<readonly OwnQuestion[]>([]);
  private readonly issuedBefore = signal<IssuedConclusion | undefined>(undefined);
  private readonly settling = signal(0);
  private touchedAt = 0;
  private joinCode = '';

  readonly problem = signal<unknown>(undefined);
  readonly deviceId = computed(() => this.entered()?.deviceId);
  readonly supported = computed(() => this.entered()?.supported ?? []);

  readonly meeting = computed(() => {
    const first = this.entered()?.meeting;
    if (first === undefined) return undefined;
    return this.everyone()?.views('meeting.announced')().get(first.id) ?? first;
  });
  /** Whether questions are taken now, and why not. */
  readonly open = computed(() => {
    const meeting = this.meeting();
    return meeting === undefined ? undefined : openForQuestions(meeting);
  });

  private readonly published = computed<readonly PublicQuestion[]>(() => {
    const live = this.everyone();
    if (live?.ready() === true) return [...live.views('question.published')().values()];
    return this.entered()?.questions ?? [];
  });
  readonly onWall = computed(() =>
    this.meeting()?.status === 'in-session'
      ? this.published().find((one) => one.onWall)
      : undefined,
  );
  private readonly begun = computed(() => this.published().length > 0);
  private readonly order = computed(() => {
    this.settling();
    this.begun();
    return [...untracked(this.published)].sort(bySupport).map((one) => one.id);
  });
  /** What everybody asks, the most supported first, without jumping about. */
  readonly questions = computed(() => inSettledOrder(this.published(), this.order()));

  /** This phone's own questions, newest first. */
  readonly ownQuestions = computed<readonly OwnQuestion[]>(() => {
    const view = this.entered();
    if (view === undefined) return [];
    const live = this.own();
    const told = live?.ready() === true ? [...live.views('own-question.changed')().values()] : [];
    const newest = new Map([...view.own, ...this.arrived(), ...told].map((one) => [one.id, one]));
    return [...newest.values()].filter((one) => one.meetingId === view.meeting.id).sort(byNewest);
  });

  /** The issued result, once there is one. */
  readonly conclusion = computed(() => {
    const told = this.everyone()?.views('conclusion.issued')();
    return told === undefined || told.size === 0 ? this.issuedBefore() : [...told.values()].at(-1);
  });
  /** The page on which it reads well on a phone; the paper itself is one tap further. */
  readonly conclusionAddress = computed(
    () => `/d/${this.meeting()?.joinCode ?? this.joinCode}/conclusion`,
  );

  constructor() {
    const settle = setInterval(() => {
      if (Date.now() - this.touchedAt > touchHolds) this.settling.update((times) => times + 1);
    }, settledFor);
    const again = setInterval(() => {
      if (this.entered() === undefined || this.live.state() === 'connected') return;
      void this.read().catch(() => undefined);
    }, askAgainAfter);
    this.holder.onDestroy(() => {
      clearInterval(settle);
      clearInterval(again);
    });
  }

  /** Joins the dialogue of the code; the phone is remembered by its cookie. */
  async enter(joinCode: string): Promise<void> {
    this.joinCode = joinCode;
    this.problem.set(undefined);
    try {
      const { meeting, deviceId } = await this.read();
      // The socket must open under the phone's session, which has begun just now.
      await this.session.renew().catch(() => undefined);
      this.everyone.set(this.live.audience(meetingAudience('public', meeting.id), this.holder));
      this.own.set(this.live.audience(deviceAudience(deviceId), this.holder));
    } catch (error) {
      this.problem.set(error);
    }
  }

  /** A thumb is on the list: it keeps still. */
  touched(): void {
    this.touchedAt = Date.now();
  }

  /** The server said that the question arrived. */
  hasArrived(question: OwnQuestion): void {
    this.arrived.update((before) => [...before.filter((one) => one.id !== question.id), question]);
  }

  private async read(): Promise<DialogueView> {
    const body = { joinCode: this.joinCode };
    const view = await this.api.call(routes.questions.enterDialogue, { body });
    this.entered.set(view);
    void this.readConclusion(view.meeting.joinCode ?? this.joinCode);
    return view;
  }

  private async readConclusion(joinCode: string): Promise<void> {
    try {
      const params = { joinCode };
      const { conclusion } = await this.api.call(routes.conclusions.readPublicly, { params });
      this.issuedBefore.set(conclusion ?? undefined);
    } catch {
      // The page stands without it; the live event or the next reading brings it.
    }
  }
}
