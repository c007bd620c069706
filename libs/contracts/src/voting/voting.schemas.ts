import { majorityRuleIds, voteStatuses } from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant, line, PersonBrief, prose } from '../fields.js';

export const VoteChoice = z.strictObject({
  id: Id,
  label: z.string(),
  /** This choice is for the motion: the majority is counted on it. Exactly one choice is. */
  approving: z.boolean(),
});

/** Figures of a closed vote; recounted from the stored ballots. */
export const VoteResult = z.strictObject({
  counts: z.array(z.strictObject({ choiceId: Id, count: z.int() })),
  /** Members entitled when the vote opened. */
  entitled: z.int(),
  /** Of these, present when it closed. */
  present: z.int(),
  cast: z.int(),
  /** Votes for, and how many the rule asked for. */
  approvals: z.int(),
  needed: z.int(),
  /** What the rule measures against: all entitled, those present, ballots cast. */
  base: z.enum(['entitled', 'present', 'cast']),
  passed: z.boolean(),
  /** Equal halves of all members, decided by the chair's own ballot as the law has it. */
  decidedByChair: z.boolean(),
});
export type VoteResult = z.infer<typeof VoteResult>;

/** A vote as every member and the wall see it: no partial result, ever. */
export const VoteView = z.strictObject({
  id: Id,
  agendaItemId: Id.nullable(),
  text: z.string(),
  choices: z.array(VoteChoice),
  rule: z.enum(majorityRuleIds),
  status: z.enum(voteStatuses),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** Ballots cast so far, a bare number. */
  castCount: z.int(),
  entitledCount: z.int(),
  /** Set once published. */
  result: VoteResult.nullable(),
});
export type VoteView = z.infer<typeof VoteView>;

/** What only chair and secretary see: who has not voted; figures between close and publication. */
export const VoteWatch = z.strictObject({
  voteId: Id,
  notVoted: z.array(PersonBrief),
  result: VoteResult.nullable(),
});
export type VoteWatch = z.infer<typeof VoteWatch>;

/** One's own ballot; named votes only. */
export const OwnBallot = z.strictObject({
  voteId: Id,
  choiceId: Id,
  /** The newest is the one that counts. */
  castAt: Instant,
});
export type OwnBallot = z.infer<typeof OwnBallot>;

function areDistinct(labels: readonly string[]): boolean {
  return new Set(labels.map((label) => label.toLocaleLowerCase('vi'))).size === labels.length;
}

export const PrepareVote = z.strictObject({
  id: Id,
  agendaItemId: Id.nullable().default(null),
  text: prose(1_000),
  /** Labels; the first is the one for the motion. Two to six, each another: the record tells them by their labels. */
  choices: z.array(line(80)).min(2).max(6).refine(areDistinct),
  rule: z.enum(majorityRuleIds),
});
export const ChangeVote = PrepareVote.omit({ id: true });

export const CastBallot = z.strictObject({
  choiceId: Id,
  /** Made by the client; sending the same ballot again answers as the first time. */
  ballotId: Id,
});
