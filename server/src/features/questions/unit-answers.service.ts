import { Injectable } from '@nestjs/common';
import type { AssignedQuestion, routes } from 'dienhong/contracts';
import { answerInWriting } from 'dienhong/domain';
import type { Call } from '../../access/call.js';
import { Journal } from '../../journal/journal.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import { accountOf } from './account-of.js';
import { QuestionTelling } from './question-telling.js';
import type { QuestionRecord } from './question.record.js';
import { QuestionsRepository } from './questions.repository.js';

type Routes = (typeof routes)['questions'];

/** What officers do with the questions given to their unit. */
@Injectable()
export class UnitAnswersService {
  constructor(
    private readonly meetings: MeetingDirectory,
    private readonly questions: QuestionsRepository,
    private readonly telling: QuestionTelling,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async listAssigned(
    call: Call<Routes['listAssigned']>,
  ): Promise<{ questions: AssignedQuestion[] }> {
    const stored = await this.questions.assignedTo(accountOf(call.actor).unitId);
    const views = await this.telling.moderated(stored);
    const meetingIds = [...new Set(stored.map((one) => one.meetingId))];
    const titles = new Map(
      await Promise.all(
        meetingIds.map(async (id) => [id, await this.meetings.titleOf(id)] as const),
      ),
    );
    return {
      questions: views.map((view) => ({
        ...view,
        meetingTitle: titles.get(view.meetingId) ?? '',
      })),
    };
  }

  /** Answering is an official act of the dialogue, also weeks after it was closed. */
  async answerInWriting(call: Call<Routes['answerInWriting']>): Promise<AssignedQuestion> {
    const officer = accountOf(call.actor);
    const known = await this.questions.anyQuestion(call.params.questionId);
    if (known === null) throw new Refused('question.unknown');
    const { meetingId } = known;
    const by = { accountId: officer.accountId, name: officer.name };
    const stored = await this.journal.actLate(
      { meetingId, by, act: 'question.answered' },
      async (session) => {
        const seen = await this.questions.questionOf(meetingId, known._id, session);
        const { status, onWall, manner } = settle(answerInWriting(seen, officer.unitId));
        const answer: QuestionRecord['answer'] = {
          text: call.body.text,
          byName: officer.name,
          byAccountId: officer.accountId,
          at: this.clock.now(),
          manner,
        };
        const change = { status, onWall, answer };
        const question = await this.questions.change(meetingId, seen, change, session);
        const recorded = { questionId: question._id, text: question.text, answer: answer.text };
        return {
          result: question,
          late: { payload: { ...recorded, manner, byName: officer.name } },
        };
      },
    );
    const view = await this.telling.changed(stored);
    return { ...view, meetingTitle: await this.meetings.titleOf(meetingId) };
  }
}
