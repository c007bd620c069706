import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { routes, PresentationView } from 'dienhong/contracts';
import { done } from 'dienhong/contracts';
import { present, presentationPauseMs, stopPresenting, type Presentation } from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { SessionStore } from '../../access/session-store.js';
import { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingChanges, MeetingDirectory, MeetingPapers } from '../meetings/index.js';
import { DocumentsRepository } from './documents.repository.js';
import { presentationView } from './views.js';

type Routes = (typeof routes)['documents'];

/** A presentation going on, and what is known of it so that a move costs no look into the database. */
interface Ongoing {
  presentation: Presentation;
  pages: number;
  readonly sessionId: string | undefined;
  toldAt: number;
  timer?: NodeJS.Timeout | undefined;
}

/**
 * Who presents what, one at a time in a meeting. Kept in memory: after a restart nobody presents, and the
 * presenter begins again with a tap.
 */
@Injectable()
export class PresentationsService implements OnModuleInit, OnApplicationShutdown {
  private readonly ongoing = new Map<string, Ongoing>();

  constructor(
    private readonly meetings: MeetingDirectory,
    private readonly papers: MeetingPapers,
    private readonly changes: MeetingChanges,
    private readonly documents: DocumentsRepository,
    private readonly sessions: SessionStore,
    private readonly publisher: Publisher,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.publisher.provide('presentation.moved', (meetingId) => {
      const now = this.ongoing.get(meetingId)?.presentation;
      return Promise.resolve(now === undefined ? [] : [['presentation', presentationView(now)]]);
    });
    this.changes.onStep((meeting) =>
      Promise.resolve(() => {
        this.drop(meeting.id);
      }),
    );
    this.sessions.onEnded((ids) => {
      for (const [meetingId, { sessionId }] of this.ongoing) {
        if (sessionId !== undefined && ids.includes(sessionId)) this.drop(meetingId);
      }
    });
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.ongoing.values()) clearTimeout(timer);
  }

  async present(call: Call<Routes['present']>): Promise<PresentationView> {
    const { meetingId } = call.params;
    const { step, ...place } = call.body;
    const by = accountOf(call.actor);
    const seat = call.scene.seat;
    if (seat === undefined) throw new Refused('access.not-in-meeting');
    const about = await this.about(meetingId, place.documentId, step);
    // From here to the end nothing waits, so that of two who begin at once one comes first.
    const before = this.ongoing.get(meetingId);
    const { presentation, moved } = settle(
      present(place, step, {
        ...about,
        now: before?.presentation ?? null,
        by,
        seat,
        checkedIn: call.scene.checkedIn === true,
        at: this.clock.now(),
      }),
    );
    if (moved) {
      const mine = before?.presentation.presenterId === by.accountId && step !== undefined;
      const now: Ongoing = {
        ...(before ?? { toldAt: 0 }),
        presentation,
        pages: about.pages,
        sessionId: mine ? before.sessionId : call.sessions.account?.id,
      };
      this.ongoing.set(meetingId, now);
      this.tellSoon(meetingId, now);
    }
    return presentationView(presentation);
  }

  stop(call: Call<Routes['stopPresenting']>): typeof done {
    const { meetingId } = call.params;
    const { accountId } = accountOf(call.actor);
    const seat = call.scene.seat;
    if (seat === undefined) throw new Refused('access.not-in-meeting');
    settle(stopPresenting(this.ongoing.get(meetingId)?.presentation ?? null, { accountId, seat }));
    this.drop(meetingId);
    return done;
  }

  /** What the rule must know; a move on the same paper in an ongoing presentation asks nobody. */
  private async about(meetingId: string, documentId: string, step: number | undefined) {
    const now = this.ongoing.get(meetingId);
    if (step !== undefined && now?.presentation.documentId === documentId) {
      return { inSession: true, itemPresenterId: null, pages: now.pages };
    }
    const [meeting, paper, itemPresenterId] = await Promise.all([
      this.meetings.meetingOf(meetingId),
      this.documents.paper(meetingId, documentId),
      this.papers.presenterNow(meetingId),
    ]);
    if (paper === null) throw new Refused('document.unknown');
    return { inSession: meeting.status === 'in-session', itemPresenterId, pages: paper.pages };
  }

  /** Ten a second at most; the last place is always told. */
  private tellSoon(meetingId: string, now: Ongoing): void {
    if (now.timer !== undefined) clearTimeout(now.timer);
    const wait = now.toldAt + presentationPauseMs - this.clock.now().getTime();
    if (wait <= 0) {
      this.tell(meetingId, now);
      return;
    }
    now.timer = setTimeout(() => {
      this.tell(meetingId, now);
    }, wait);
  }

  private tell(meetingId: string, now: Ongoing): void {
    now.toldAt = this.clock.now().getTime();
    now.timer = undefined;
    this.publisher.tell(
      'presentation.moved',
      meetingId,
      'presentation',
      presentationView(now.presentation),
    );
  }

  private drop(meetingId: string): void {
    const now = this.ongoing.get(meetingId);
    if (now === undefined) return;
    clearTimeout(now.timer);
    this.ongoing.delete(meetingId);
    this.publisher.tell('presentation.moved', meetingId, 'presentation', null);
  }
}
