import { accept, refuse, type Decision } from '../decision.js';
import { countBallots, type Ballot, type Hall, type Tally } from './count-ballots.js';
import type { Vote, VoteStatus } from './vote.js';
import { afterStep } from './vote-lifecycle.js';

/** Closes a vote with the recount of its stored ballots; shown to everyone at once when asked for. */
export function closeVote(
  vote: Vote,
  ballots: readonly Ballot[],
  hall: Hall,
  publish: boolean,
): Decision<{ readonly status: VoteStatus; readonly tally: Tally }> {
  const closed = afterStep(vote.status, 'close');
  if (closed === undefined) return refuse('vote.not-open');
  return accept({
    status: publish ? (afterStep(closed, 'publish') ?? closed) : closed,
    tally: countBallots(vote, ballots, hall),
  });
}

/** Shows the figures of a closed vote to everyone. */
export function publishVote(vote: Pick<Vote, 'status'>): Decision<{ readonly status: VoteStatus }> {
  const status = afterStep(vote.status, 'publish');
  return status === undefined ? refuse('vote.not-closed') : accept({ status });
}
