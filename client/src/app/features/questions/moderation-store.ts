import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { meetingAudience, routes, type ModeratedQuestion, type UnitView } from 'dienhong/contracts';
import { awaitsAnswer, type QuestionField } from 'dienhong/domain';
import { Api } from '../../api/api';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { byNewest, bySupport } from './question-order';

const questions = routes.questions;

/** Every question of a meeting for chair and secretary, and what they do with it. */
@Injectable()
export class ModerationStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);

  /** The meeting whose table this is; given by the page or panel that provides the store. */
  readonly meetingId = signal<string | undefined>(undefined);
  private readonly table = signal<AudienceHandle | undefined>(undefined);
  private readonly read = signal<readonly ModeratedQuestion[] | undefined>(undefined);
  private readonly done = signal<ReadonlyMap<string, ModeratedQuestion>>(new Map());

  /** The question on which something is being done. */
  readonly busy = signal<string | undefined>(undefined);
  readonly problem = signal<unknown>(undefined);
  readonly units = signal<readonly UnitView[]>([]);
  /** Why we may not see the table. */
  readonly refused = computed(() => this.table()?.refused());

  /** Undefined until the first answer. */
  readonly all = computed<readonly ModeratedQuestion[] | undefined>(() => {
    const table = this.table();
    if (table?.ready() === true) return [...table.views('question.received')().values()];
    const read = this.read();
    if (read === undefined) return undefined;
    const done = this.done();
    return read.map((one) => done.get(one.id) ?? one);
  });
  /** Waiting for approval, the oldest first: nobody waits longer than the one before. */
  readonly received = computed(() => this.of('received').sort((a, b) => byNewest(b, a)));
  /** Waiting for an answer, the most supported first. */
  readonly waiting = computed(() =>
    (this.all() ?? []).filter((one) => awaitsAnswer(one.status)).sort(bySupport),
  );
  readonly onWall = computed(() => this.all()?.find((one) => one.onWall));

  constructor() {
    effect((onCleanup) => {
      const meetingId = this.meetingId();
      if (meetingId === undefined) return;
      const { handle, leave } = this.live.attend(meetingAudience('moderators', meetingId));
      untracked(() => {
        this.table.set(handle);
        void this.readAll(meetingId);
      });
      onCleanup(leave);
    });
  }

  of(status: ModeratedQuestion['status']): ModeratedQuestion[] {
    return (this.all() ?? []).filter((one) => one.status === status);
  }

  approve(one: ModeratedQuestion): Promise<boolean> {
    return this.perform(one, (params) => this.api.call(questions.approve, { params }));
  }

  refuse(one: ModeratedQuestion, reason: string): Promise<boolean> {
    return this.perform(one, (params) =>
      this.api.call(questions.refuse, { params, body: { reason } }),
    );
  }

  correctField(one: ModeratedQuestion, field: QuestionField): Promise<boolean> {
    return this.perform(one, (params) =>
      this.api.call(questions.correctField, { params, body: { field } }),
    );
  }

  takeToWall(one: ModeratedQuestion): Promise<boolean> {
    return this.perform(one, (params) => this.api.call(questions.takeToWall, { params }));
  }

  takeFromWall(one: ModeratedQuestion): Promise<boolean> {
    return this.perform(one, (params) => this.api.call(questions.takeFromWall, { params }));
  }

  answerInHall(one: ModeratedQuestion, text: string): Promise<boolean> {
    const body = { text: text.trim() === '' ? null : text };
    return this.perform(one, (params) => this.api.call(questions.answerInHall, { params, body }));
  }

  assign(one: ModeratedQuestion, unitId: string, dueOn: string): Promise<boolean> {
    const body = { unitId, dueOn };
    return this.perform(one, (params) => this.api.call(questions.assign, { params, body }));
  }

  /** Units to choose from; read when somebody is about to choose. */
  async readUnits(): Promise<void> {
    if (this.units().length > 0) return;
    try {
      this.units.set((await this.api.call(routes.people.listUnits)).units);
    } catch (error) {
      this.problem.set(error);
    }
  }

  async readAll(meetingId = this.meetingId()): Promise<void> {
    if (meetingId === undefined) return;
    try {
      const { questions: all } = await this.api.call(questions.list, { params: { meetingId } });
      this.done.set(new Map());
      this.read.set(all);
      this.problem.set(undefined);
    } catch (error) {
      this.problem.set(error);
    }
  }

  private async perform(
    one: ModeratedQuestion,
    act: (params: { meetingId: string; questionId: string }) => Promise<ModeratedQuestion>,
  ): Promise<boolean> {
    if (this.busy() !== undefined) return false;
    this.busy.set(one.id);
    this.problem.set(undefined);
    try {
      const view = await act({ meetingId: one.meetingId, questionId: one.id });
      this.done.update((before) => new Map(before).set(view.id, view));
      return true;
    } catch (error) {
      this.problem.set(error);
      return false;
    } finally {
      this.busy.set(undefined);
    }
  }
}
