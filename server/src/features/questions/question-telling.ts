import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { ModeratedQuestion, PublicQuestion } from 'dienhong/contracts';
import { chooseForPublic, isPublic } from 'dienhong/domain';
import { Publisher } from '../../live/publisher.js';
import { Log } from '../../platform/log.js';
import { moderatedView, ownView, publicView } from './question-views.js';
import type { QuestionRecord } from './question.record.js';
import { QuestionsRepository } from './questions.repository.js';
import { SupportsRepository } from './supports.repository.js';

/** Support comes in storms; its figures are told together, milliseconds. */
const supportTick = 200;

/** Reads questions for those who look, and tells those who listen. */
@Injectable()
export class QuestionTelling implements OnModuleInit, OnModuleDestroy {
  /** Meeting → questions whose support changed since the last tick. */
  private readonly stirred = new Map<string, Set<string>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly publisher: Publisher,
    private readonly questions: QuestionsRepository,
    private readonly supports: SupportsRepository,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.publisher.provide('question.published', async (meetingId) =>
      (await this.publicList(meetingId)).map((view) => [view.id, view]),
    );
    this.publisher.provide('question.received', async (meetingId) =>
      (await this.moderatedList(meetingId)).map((view) => [view.id, view]),
    );
    this.publisher.provide('own-question.changed', async (deviceId) => {
      const own = await this.questions.ownOf(deviceId);
      return Promise.all(
        own.map(async (one) => [one._id, ownView(one, await this.supportOf(one))] as const),
      );
    });
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  /** The bounded list that a citizen is given at the start, newest first. */
  async publicList(meetingId: string): Promise<PublicQuestion[]> {
    const counts = await this.supports.countsOf(meetingId);
    const published = (await this.questions.publishedOf(meetingId)).map((stored) => ({
      id: stored._id,
      askedAt: stored.askedAt,
      onWall: stored.onWall,
      support: counts.get(stored._id) ?? 0,
      stored,
    }));
    return chooseForPublic(published).map((one) => publicView(one.stored, one.support));
  }

  /** Every question of the meeting, newest first. */
  async moderatedList(meetingId: string): Promise<ModeratedQuestion[]> {
    return this.moderated(await this.questions.listOf(meetingId));
  }

  /** Questions as chair, secretary and units see them, of whichever meetings. */
  async moderated(stored: readonly QuestionRecord[]): Promise<ModeratedQuestion[]> {
    const phones = await this.questions.phones(stored.map((one) => one._id));
    return Promise.all(
      stored.map(async (one) =>
        moderatedView(one, await this.supportOf(one), phones.get(one._id) ?? null),
      ),
    );
  }

  async supportOf(stored: QuestionRecord): Promise<number> {
    return (await this.supports.countsOf(stored.meetingId)).get(stored._id) ?? 0;
  }

  /** The newest state of a question for all who may know it. Call it after the commit. */
  async changed(stored: QuestionRecord): Promise<ModeratedQuestion> {
    const [view] = await this.tell([stored]);
    if (view === undefined) throw new Error('a question without a view');
    return view;
  }

  /** The support of a question changed; it is told with the next tick. */
  supportChanged(meetingId: string, questionId: string): void {
    const questions = this.stirred.get(meetingId) ?? new Set();
    this.stirred.set(meetingId, questions.add(questionId));
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tellSupport().catch((error: unknown) => {
        // The next change of the same question, or the next snapshot, tells the figure.
        this.log.problem({ error }, 'support could not be told');
      });
    }, supportTick).unref();
  }

  private async tellSupport(): Promise<void> {
    const stirred = [...this.stirred];
    this.stirred.clear();
    for (const [meetingId, ids] of stirred) {
      await this.tell(await this.questions.several(meetingId, [...ids]));
    }
  }

  private async tell(stored: readonly QuestionRecord[]): Promise<ModeratedQuestion[]> {
    const views = await this.moderated(stored);
    stored.forEach((one, place) => {
      const view = views[place];
      if (view === undefined) return;
      const shown = isPublic(one.status) ? publicView(one, view.support) : null;
      this.publisher.tell('question.published', one.meetingId, one._id, shown);
      this.publisher.tell('question.received', one.meetingId, one._id, view);
      const own = ownView(one, view.support);
      this.publisher.tell('own-question.changed', one.deviceId, one._id, own);
    });
    return views;
  }
}
