import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { AgendaModule } from './features/agenda/agenda.module.js';
import { AttendanceModule } from './features/attendance/index.js';
import { ConclusionsModule } from './features/conclusions/conclusions.module.js';
import { DocumentsModule } from './features/documents/documents.module.js';
import { MeetingsModule } from './features/meetings/index.js';
import { NoticesModule } from './features/notices/notices.module.js';
import { PeopleModule } from './features/people/index.js';
import { QuestionsModule } from './features/questions/questions.module.js';
import { VotingModule } from './features/voting/voting.module.js';
import { JournalModule } from './journal/journal.module.js';
import { LiveModule } from './live/live.module.js';
import { OpenapiController } from './openapi.controller.js';
import { HealthController } from './platform/health.controller.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problem.filter.js';
import type { Settings } from './platform/settings.js';

/** The whole server: rooms first, then the words. */
@Module({})
export class AppModule {
  static with(settings: Settings, mongoUri: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, mongoUri),
        AccessModule,
        JournalModule,
        LiveModule,
        PeopleModule,
        MeetingsModule,
        AttendanceModule,
        AgendaModule,
        DocumentsModule,
        VotingModule,
        QuestionsModule,
        ConclusionsModule,
        NoticesModule,
      ],
      controllers: [HealthController, OpenapiController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }
}
