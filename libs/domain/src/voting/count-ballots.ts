import { leastReaching } from '../threshold.js';
import type { MajorityBase } from './majority.js';
import { majorityRules } from './majority-rules.js';
import type { Vote } from './vote.js';

/** One stored ballot; `castAt` in milliseconds, later with each change of mind. */
export interface Ballot {
  readonly accountId: string;
  readonly choiceId: string;
  readonly castAt: number;
}

/** Who was in the hall at the close. */
export interface Hall {
  readonly chairId: string;
  readonly presentIds: ReadonlySet<string>;
}

/** The figures of a closed vote and the verdict that follows from them. */
export interface Tally {
  readonly counts: readonly {
    readonly choiceId: string;
    readonly count: number;
  }[];
  readonly entitled: number;
  /** Of the entitled, those in the hall at the close; whoever voted was there. */
  readonly present: number;
  readonly cast: number;
  readonly approvals: number;
  /** How many approvals the rule asks for. */
  readonly needed: number;
  readonly base: MajorityBase;
  readonly passed: boolean;
  /** An exact tie of all members was decided by the chair's own ballot. */
  readonly decidedByChair: boolean;
}

/**
 * Counts the stored ballots anew. One ballot per entitled member, the last change; the order in which they are
 * given does not matter, and what is not of this vote is not counted.
 */
export function countBallots(vote: Vote, ballots: readonly Ballot[], hall: Hall): Tally {
  const last = lastOfEach(vote, ballots);
  const counts = vote.choices.map(({ id }) => ({
    choiceId: id,
    count: [...last.values()].filter((ballot) => ballot.choiceId === id).length,
  }));
  const approving = new Set(vote.choices.filter((one) => one.approving).map((one) => one.id));
  const approvals = [...last.values()].filter((one) => approving.has(one.choiceId)).length;
  const figures = {
    entitled: vote.entitledIds.length,
    present: vote.entitledIds.filter((id) => hall.presentIds.has(id) || last.has(id)).length,
    cast: last.size,
  };
  const rule = majorityRules[vote.rule];
  const needed = leastReaching(rule.threshold, figures[rule.base]);
  const chairsChoice = last.get(hall.chairId)?.choiceId;
  const half = figures.entitled / 2;
  // Equal halves of all members, nobody missing and nobody of a third opinion: only then is it a tie in law.
  const tie =
    approvals === half && counts.some((one) => !approving.has(one.choiceId) && one.count === half);
  const decidedByChair =
    rule.chairBreaksTie && tie && chairsChoice !== undefined && approving.has(chairsChoice);
  const passed = approvals >= needed || decidedByChair;
  return {
    counts,
    ...figures,
    approvals,
    needed,
    base: rule.base,
    passed,
    decidedByChair,
  };
}

function lastOfEach(vote: Vote, ballots: readonly Ballot[]): ReadonlyMap<string, Ballot> {
  const entitled = new Set(vote.entitledIds);
  const choices = new Set(vote.choices.map((choice) => choice.id));
  const last = new Map<string, Ballot>();
  for (const ballot of ballots) {
    if (!entitled.has(ballot.accountId) || !choices.has(ballot.choiceId)) continue;
    const known = last.get(ballot.accountId);
    if (known === undefined || known.castAt < ballot.castAt) last.set(ballot.accountId, ballot);
  }
  return last;
}
