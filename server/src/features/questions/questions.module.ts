import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { PeopleModule } from '../people/index.js';
import { CitizensService } from './citizens.service.js';
import { Flood } from './flood.js';
import { ModerationService } from './moderation.service.js';
import { QuestionTelling } from './question-telling.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsRepository } from './questions.repository.js';
import { SupportsRepository } from './supports.repository.js';
import { UnitAnswersService } from './unit-answers.service.js';

/** Citizens' questions in a dialogue, from the phone to the written answer. */
@Module({
  imports: [MeetingsModule, PeopleModule],
  controllers: [QuestionsController],
  providers: [
    QuestionsRepository,
    SupportsRepository,
    Flood,
    QuestionTelling,
    CitizensService,
    ModerationService,
    UnitAnswersService,
  ],
})
export class QuestionsModule {}
