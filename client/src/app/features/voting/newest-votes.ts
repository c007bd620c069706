import type { OwnBallot, VoteView } from 'dienhong/contracts';
import { voteStatuses } from 'dienhong/domain';

const progress = (vote: VoteView): number => voteStatuses.indexOf(vote.status);

/**
 * What was told and what was replied to our own pressing, each vote in its newest state. A vote only goes forward,
 * so that a late reply never takes it back.
 */
export function newestVotes(
  told: readonly VoteView[],
  replied: ReadonlyMap<string, VoteView>,
): VoteView[] {
  const newest = new Map(told.map((vote) => [vote.id, vote]));
  for (const vote of replied.values()) {
    const known = newest.get(vote.id);
    if (known === undefined || progress(vote) > progress(known)) newest.set(vote.id, vote);
  }
  return [...newest.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Keeps of each vote my newest ballot: acknowledgements may overtake each other. */
export function newestBallots(
  known: ReadonlyMap<string, OwnBallot>,
  arrived: readonly OwnBallot[],
): ReadonlyMap<string, OwnBallot> {
  const newest = new Map(known);
  for (const ballot of arrived) {
    const before = newest.get(ballot.voteId);
    if (before === undefined || before.castAt <= ballot.castAt) newest.set(ballot.voteId, ballot);
  }
  return newest;
}
