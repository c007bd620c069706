import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ModeratedQuestion, routes } from 'dienhong/contracts';
import {
  answerInHall,
  approveQuestion,
  assignQuestion,
  correctField,
  refuseQuestion,
  takeFromWall,
  takeToWall,
} from 'dienhong/domain';
import type { ClientSession } from 'mongoose';
import type { Call } from '../../access/call.js';
import type { Act } from '../../journal/acts.js';
import { Journal, type LateAct } from '../../journal/journal.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingChanges, MeetingDirectory } from '../meetings/index.js';
import { PeopleDirectory } from '../people/index.js';
import { accountOf } from './account-of.js';
import { assignmentDuties } from './assignment-duties.js';
import { QuestionTelling } from './question-telling.js';
import { asQuestion } from './question-views.js';
import type { QuestionRecord } from './question.record.js';
import { QuestionsRepository } from './questions.repository.js';
import { vietnamToday } from './vietnam-today.js';

type Routes = (typeof routes)['questions'];
type OfQuestion = Pick<Call<Routes['approve']>, 'params' | 'actor'>;

/** What an official act on a question does: its newest state and what is recorded of it. */
interface Done<A extends Act> extends LateAct<A> {
  readonly question: QuestionRecord;
}

/** Thrown inside the transaction to leave it without an entry: what was asked for is already so. */
class AlreadySo extends Error {
  constructor(readonly question: QuestionRecord) {
    super('already so');
  }
}

/** What chair and secretary do with citizens' questions. Each official act is one transaction with its entry. */
@Injectable()
export class ModerationService implements OnModuleInit {
  constructor(
    private readonly meetings: MeetingDirectory,
    private readonly meetingChanges: MeetingChanges,
    private readonly people: PeopleDirectory,
    private readonly questions: QuestionsRepository,
    private readonly telling: QuestionTelling,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** When the dialogue is closed, nothing is on its wall any more. */
  onModuleInit(): void {
    this.meetingChanges.onStep(async (meeting, step, _at, session) => {
      if (step !== 'close') return undefined;
      const shown = await this.questions.onWallOf(meeting.id, session);
      if (shown === null) return undefined;
      const left = await this.questions.change(meeting.id, shown, { onWall: false }, session);
      return () => void this.telling.changed(left);
    });
  }

  async list(call: Call<Routes['list']>): Promise<{ questions: ModeratedQuestion[] }> {
    return { questions: await this.telling.moderatedList(call.params.meetingId) };
  }

  approve(call: Call<Routes['approve']>): Promise<ModeratedQuestion> {
    return this.perform(call, 'question.accepted', async (seen, session) => {
      const { status } = settle(approveQuestion(seen));
      const change = { status, refusalReason: null };
      const question = await this.questions.change(seen.meetingId, seen, change, session);
      const { _id: questionId, text, field } = question;
      return { question, payload: { questionId, text, field } };
    });
  }

  refuse(call: Call<Routes['refuse']>): Promise<ModeratedQuestion> {
    return this.perform(call, 'question.refused', async (seen, session) => {
      const { status, reason, onWall } = settle(refuseQuestion(seen, call.body.reason));
      const change = { status, onWall, refusalReason: reason };
      const question = await this.questions.change(seen.meetingId, seen, change, session);
      return { question, payload: { questionId: question._id, reason } };
    });
  }

  /** Sorting is no official act: it is not recorded. */
  async correctField(call: Call<Routes['correctField']>): Promise<ModeratedQuestion> {
    const { meetingId, questionId } = call.params;
    const seen = await this.questions.questionOf(meetingId, questionId);
    const { field } = settle(correctField(seen, call.body.field));
    return this.telling.changed(await this.questions.change(meetingId, seen, { field }));
  }

  async takeToWall(call: Call<Routes['takeToWall']>): Promise<ModeratedQuestion> {
    const { meetingId } = call.params;
    const { status } = await this.meetings.meetingOf(meetingId);
    let left: QuestionRecord | null = null;
    const view = await this.perform(call, 'question.taken-to-wall', async (seen, session) => {
      if (seen.onWall) throw new AlreadySo(seen);
      const shown = await this.questions.onWallOf(meetingId, session);
      const { leavesId } = settle(takeToWall(status, asQuestion(seen), shown?._id ?? null));
      left =
        shown === null || leavesId === null
          ? null
          : await this.questions.change(meetingId, shown, { onWall: false }, session);
      const question = await this.questions.change(meetingId, seen, { onWall: true }, session);
      return { question, payload: { questionId: question._id, text: question.text } };
    });
    if (left !== null) await this.telling.changed(left);
    return view;
  }

  async takeFromWall(call: Call<Routes['takeFromWall']>): Promise<ModeratedQuestion> {
    const { meetingId, questionId } = call.params;
    const seen = await this.questions.questionOf(meetingId, questionId);
    settle(takeFromWall(seen));
    return this.telling.changed(await this.questions.change(meetingId, seen, { onWall: false }));
  }

  /** The answer was given aloud: it is the presidium's, whoever presses the button. */
  async answerInHall(call: Call<Routes['answerInHall']>): Promise<ModeratedQuestion> {
    const { chairName: byName } = await this.meetings.publicMeeting(call.params.meetingId);
    const byAccountId = accountOf(call.actor).accountId;
    const text = call.body.text ?? '';
    return this.perform(call, 'question.answered', async (seen, session) => {
      const { status, onWall, manner } = settle(answerInHall(seen));
      const answer = { text, byName, byAccountId, at: this.clock.now(), manner };
      const change = { status, onWall, answer };
      const question = await this.questions.change(seen.meetingId, seen, change, session);
      const recorded = { questionId: question._id, text: question.text, answer: text };
      return { question, payload: { ...recorded, manner, byName } };
    });
  }

  async assign(call: Call<Routes['assign']>): Promise<ModeratedQuestion> {
    const { unitId } = call.body;
    const unit = (await this.people.unitsById()).get(unitId);
    if (unit === undefined) throw new Refused('unit.unknown');
    const [officers, meetingTitle] = await Promise.all([
      this.people.peopleOfUnit(unitId),
      this.meetings.titleOf(call.params.meetingId),
    ]);
    const today = vietnamToday(this.clock.now());
    return this.perform(call, 'question.assigned', async (seen, session) => {
      if (isGivenTo(seen, call.body)) throw new AlreadySo(seen);
      const { status, onWall, dueOn } = settle(assignQuestion(seen, call.body, today));
      const given = { assignedUnitId: unitId, assignedUnitName: unit.name, dueOn };
      const change = { status, onWall, ...given };
      const question = await this.questions.change(seen.meetingId, seen, change, session);
      return {
        question,
        payload: { questionId: question._id, text: question.text, unitName: unit.name, dueOn },
        obligations: assignmentDuties(question, officers, meetingTitle),
      };
    });
  }

  /** Load, decide and store inside one transaction with the entry; tell once it is committed. */
  private async perform<A extends Act>(
    { params, actor }: OfQuestion,
    act: A,
    change: (seen: QuestionRecord, session: ClientSession) => Promise<Done<A>>,
  ): Promise<ModeratedQuestion> {
    const { meetingId, questionId } = params;
    const { accountId, name } = accountOf(actor);
    try {
      const stored = await this.journal.actLate(
        { meetingId, by: { accountId, name }, act },
        async (session) => {
          const seen = await this.questions.questionOf(meetingId, questionId, session);
          const { question, ...late } = await change(seen, session);
          return { result: question, late };
        },
      );
      return await this.telling.changed(stored);
    } catch (error) {
      if (error instanceof AlreadySo) return this.telling.changed(error.question);
      throw error;
    }
  }
}

/** Pressing twice neither records nor tells the unit's people twice. */
function isGivenTo(
  { status, assignedUnitId, dueOn }: QuestionRecord,
  wish: { readonly unitId: string; readonly dueOn: string },
): boolean {
  return status === 'assigned' && assignedUnitId === wish.unitId && dueOn === wish.dueOn;
}
