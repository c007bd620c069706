import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { BallotsService } from './ballots.service.js';
import { VoteConductService } from './vote-conduct.service.js';
import { VotingService } from './voting.service.js';

const { list, prepare, change, remove, open, castBallot, close, publish, watch } = routes.voting;

@Controller()
export class VotingController {
  constructor(
    private readonly voting: VotingService,
    private readonly conduct: VoteConductService,
    private readonly ballots: BallotsService,
  ) {}

  @Implement(list)
  list(call: Call<typeof list>) {
    return this.voting.list(call);
  }

  @Implement(prepare)
  prepare(call: Call<typeof prepare>) {
    return this.voting.prepare(call);
  }

  @Implement(change)
  change(call: Call<typeof change>) {
    return this.voting.change(call);
  }

  @Implement(remove)
  remove(call: Call<typeof remove>) {
    return this.voting.remove(call);
  }

  @Implement(open)
  open(call: Call<typeof open>) {
    return this.conduct.open(call);
  }

  @Implement(castBallot)
  castBallot(call: Call<typeof castBallot>) {
    return this.ballots.cast(call);
  }

  @Implement(close)
  close(call: Call<typeof close>) {
    return this.conduct.close(call);
  }

  @Implement(publish)
  publish(call: Call<typeof publish>) {
    return this.conduct.publish(call);
  }

  @Implement(watch)
  watch(call: Call<typeof watch>) {
    return this.voting.watch(call);
  }
}
