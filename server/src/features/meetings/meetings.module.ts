import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { MeetingAgenda } from './meeting-agenda.js';
import { MeetingChanges } from './meeting-changes.js';
import { MeetingClosing } from './meeting-closing.js';
import { MeetingDirectory } from './meeting-directory.js';
import { MeetingPapers } from './meeting-papers.js';
import { MeetingSteps } from './meeting-steps.service.js';
import { MeetingTelling } from './meeting-telling.js';
import { MeetingViews } from './meeting-views.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsService } from './meetings.service.js';
import { ScreensService } from './screens.service.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [MeetingsController],
  providers: [
    MeetingAgenda,
    MeetingChanges,
    MeetingClosing,
    MeetingDirectory,
    MeetingPapers,
    MeetingSteps,
    MeetingTelling,
    MeetingViews,
    MeetingsRepository,
    MeetingsService,
    ScreensService,
    TimelineService,
  ],
  exports: [MeetingAgenda, MeetingChanges, MeetingClosing, MeetingDirectory, MeetingPapers],
})
export class MeetingsModule {}
