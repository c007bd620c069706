import { Injectable } from '@nestjs/common';
import type { OwnBallot, routes } from 'dienhong/contracts';
import { castBallot } from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { BallotBatcher } from './ballot-batcher.js';
import { BallotsRepository } from './ballots.repository.js';
import { OpenVotes } from './open-votes.js';
import { VoteTelling } from './vote-telling.js';
import { ownBallot, voteOf } from './vote-views.js';
import { VotingRepository } from './voting.repository.js';

type Routes = (typeof routes)['voting'];

/** Takes ballots. */
@Injectable()
export class BallotsService {
  constructor(
    private readonly openVotes: OpenVotes,
    private readonly votes: VotingRepository,
    private readonly ballots: BallotsRepository,
    private readonly batcher: BallotBatcher,
    private readonly telling: VoteTelling,
    private readonly publisher: Publisher,
    private readonly clock: Clock,
  ) {}

  async cast(call: Call<Routes['castBallot']>): Promise<OwnBallot> {
    const { meetingId, voteId } = call.params;
    const { choiceId, ballotId } = call.body;
    const { accountId } = accountOf(call.actor);
    const open = await this.openVotes.of(meetingId);
    if (open?.vote._id !== voteId || open.closing) {
      return this.answerAgain(meetingId, voteId, accountId, ballotId);
    }
    settle(castBallot(voteOf(open.vote), accountId, choiceId));
    const castAt = this.clock.now();
    const stored = await this.batcher.cast({ voteId, accountId, ballotId, choiceId, castAt });
    const own = ownBallot(voteId, stored);
    open.castIds.add(accountId);
    this.telling.progressed(open);
    this.publisher.tell('ballot.recorded', accountId, voteId, own);
    return own;
  }

  /** Not open: a ballot whose acknowledgement was lost is answered as the first time, any other is refused. */
  private async answerAgain(
    meetingId: string,
    voteId: string,
    accountId: string,
    ballotId: string,
  ): Promise<OwnBallot> {
    const vote = await this.votes.voteOf(meetingId, voteId);
    if (vote === null) throw new Refused('vote.unknown');
    const stored = await this.ballots.find(voteId, accountId, ballotId);
    if (stored === null) throw new Refused('vote.not-open');
    return ownBallot(voteId, stored);
  }
}
