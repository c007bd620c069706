import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { PeopleModule } from '../people/index.js';
import { BallotBatcher } from './ballot-batcher.js';
import { BallotsRepository } from './ballots.repository.js';
import { BallotsService } from './ballots.service.js';
import { OpenVotes } from './open-votes.js';
import { VoteConductService } from './vote-conduct.service.js';
import { VoteTelling } from './vote-telling.js';
import { VoteViews } from './vote-views.js';
import { VotingController } from './voting.controller.js';
import { VotingRepository } from './voting.repository.js';
import { VotingService } from './voting.service.js';

@Module({
  imports: [MeetingsModule, PeopleModule, AttendanceModule],
  controllers: [VotingController],
  providers: [
    VotingService,
    VoteConductService,
    BallotsService,
    VotingRepository,
    BallotsRepository,
    BallotBatcher,
    OpenVotes,
    VoteViews,
    VoteTelling,
  ],
})
export class VotingModule {}
