import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { PeopleModule } from '../people/index.js';
import { AttendanceDirectory } from './attendance-directory.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceRepository } from './attendance.repository.js';
import { AttendanceService } from './attendance.service.js';
import { RollKeeper } from './roll-keeper.js';

@Module({
  imports: [MeetingsModule, PeopleModule],
  controllers: [AttendanceController],
  providers: [AttendanceService, AttendanceRepository, AttendanceDirectory, RollKeeper],
  exports: [AttendanceDirectory],
})
export class AttendanceModule {}
