import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { PeopleModule } from '../people/index.js';
import { ConclusionApproval } from './conclusion-approval.js';
import { ConclusionIssue } from './conclusion-issue.js';
import { ConclusionReading } from './conclusion-reading.js';
import { ConclusionTelling } from './conclusion-telling.js';
import { ConclusionsController } from './conclusions.controller.js';
import { ConclusionsRepository } from './conclusions.repository.js';
import { ConclusionsService } from './conclusions.service.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { MeetingRecollection } from './meeting-recollection.js';

/** Notices of conclusions, from the draft to the last reader. */
@Module({
  imports: [MeetingsModule, AttendanceModule, PeopleModule],
  controllers: [ConclusionsController],
  providers: [
    ConclusionsRepository,
    DeliveriesRepository,
    MeetingRecollection,
    ConclusionTelling,
    ConclusionsService,
    ConclusionApproval,
    ConclusionIssue,
    ConclusionReading,
  ],
})
export class ConclusionsModule {}
