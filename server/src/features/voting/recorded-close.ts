import type { Ballot, Tally } from 'dienhong/domain';
import type { Acts } from '../../journal/acts.js';
import type { VoteRecord } from './vote.record.js';

/** What the official record keeps of a close: the figures, the verdict, and who said what. */
export function recordedClose(
  vote: VoteRecord,
  tally: Tally,
  stored: readonly Ballot[],
  published: boolean,
): Acts['vote.closed'] {
  const { entitled, present, cast, approvals, needed, passed, decidedByChair } = tally;
  const figures = { entitled, present, cast, approvals, needed, passed, decidedByChair };
  const labels = new Map(vote.choices.map((choice) => [choice.id, choice.label]));
  const label = (choiceId: string): string => labels.get(choiceId) ?? '';
  const counts = tally.counts.map(({ choiceId, count }) => ({ label: label(choiceId), count }));
  const ballots = stored.map(({ accountId, choiceId }) => ({ accountId, label: label(choiceId) }));
  const { _id: voteId, text, rule } = vote;
  return { voteId, text, rule, counts, ...figures, published, ballots };
}
