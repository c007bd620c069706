import { Injectable } from '@nestjs/common';
import type { Ballot } from 'dienhong/domain';
import type { ClientSession, Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { ballotRecord, type BallotRecord, type StoredChoice } from './ballot.record.js';

/** A ballot on its way into the database. */
export interface CastBallot extends StoredChoice {
  readonly voteId: string;
  readonly accountId: string;
}

/** What became of one ballot of a batch. */
export type BallotOutcome =
  | { readonly stored: StoredChoice }
  /** The vote was closed before. */
  | { readonly stored: null; readonly why: 'sealed' }
  /** No paper was laid out for this member. */
  | { readonly stored: null; readonly why: 'not-entitled' }
  /** The database refused this one document. */
  | { readonly stored: null; readonly why: 'failed' };

/** How many changes of mind are remembered: a late repeat of one of them is known as such. */
const remembered = 50;

const paperId = (voteId: string, accountId: string): string => `${voteId}:${accountId}`;

@Injectable()
export class BallotsRepository {
  private readonly ballots: Model<BallotRecord>;

  constructor(private readonly mongo: Mongo) {
    this.ballots = mongo.model(ballotRecord);
  }

  /** Lays out one empty paper for each entitled member. */
  async layOut(
    meetingId: string,
    voteId: string,
    accountIds: readonly string[],
    session: ClientSession,
  ): Promise<void> {
    const papers = accountIds.map((accountId) => ({
      ...{ _id: paperId(voteId, accountId), meetingId, voteId, accountId, sealed: false, said: [] },
    }));
    await this.ballots.insertMany(papers, { session, lean: true });
  }

  /**
   * Stores a batch and says of each ballot what the database now holds. At most one ballot a member in a batch.
   * The same batch again changes nothing, so that it can be repeated when the answer was lost.
   */
  async record(batch: readonly CastBallot[]): Promise<readonly BallotOutcome[]> {
    // One command, and no answer for each document: a driver's bulk write spends more on a ballot than all the rest.
    const { n, writeErrors, writeConcernError } = await this.mongo.command<UpdateAnswer>({
      update: this.ballots.collection.collectionName,
      updates: batch.map(storing),
      ordered: false,
      writeConcern: { w: 'majority', j: true },
    });
    if (writeConcernError !== undefined) throw new NotYetDurable(writeConcernError.errmsg);
    if (n === batch.length) return batch.map((ballot) => ({ stored: choiceOf(ballot) }));
    const failed = new Set(writeErrors?.map(({ index }) => index));
    const papers = await this.papers(batch.map((one) => paperId(one.voteId, one.accountId)));
    return batch.map((ballot, index) =>
      outcomeOf(ballot, papers.get(paperId(ballot.voteId, ballot.accountId)), failed.has(index)),
    );
  }

  /** What was stored under this ballot's id, also when it was changed since or the vote was closed. */
  async find(voteId: string, accountId: string, ballotId: string): Promise<StoredChoice | null> {
    const paper = await this.ballots.findById(paperId(voteId, accountId)).lean<BallotRecord>();
    return (paper === null ? undefined : saidUnder(paper, ballotId)) ?? null;
  }

  /** No ballot of this vote changes any more, from the commit of this transaction on. */
  async seal(meetingId: string, voteId: string, session: ClientSession): Promise<void> {
    await this.ballots.updateMany({ meetingId, voteId }, { $set: { sealed: true } }, { session });
  }

  /** Every ballot that was cast, for the recount. */
  async castBallots(meetingId: string, voteId: string, session?: ClientSession): Promise<Ballot[]> {
    const papers = await this.ballots
      .find({ meetingId, voteId }, null, { session: session ?? null })
      .lean<BallotRecord[]>();
    return papers.flatMap(({ accountId, said }) => {
      const now = said.at(-1);
      return now === undefined
        ? []
        : [{ accountId, choiceId: now.choiceId, castAt: now.castAt.getTime() }];
    });
  }

  /** A member's own ballots in the votes of a meeting. */
  async ownBallots(
    meetingId: string,
    accountId: string,
    voteIds: readonly string[],
  ): Promise<(StoredChoice & { readonly voteId: string })[]> {
    const papers = await this.papers(voteIds.map((voteId) => paperId(voteId, accountId)));
    return [...papers.values()].flatMap((paper) => {
      const now = paper.said.at(-1);
      return now === undefined || paper.meetingId !== meetingId
        ? []
        : [{ ...now, voteId: paper.voteId }];
    });
  }

  private async papers(ids: readonly string[]): Promise<ReadonlyMap<string, BallotRecord>> {
    const found = await this.ballots.collection
      .find<BallotRecord>({ _id: { $in: ids } } as object)
      .toArray();
    return new Map(found.map((paper) => [paper._id, paper]));
  }
}

/** What the database answers to an update command. */
interface UpdateAnswer {
  /** Documents that matched. */
  readonly n: number;
  readonly writeErrors?: readonly { readonly index: number }[];
  readonly writeConcernError?: { readonly errmsg: string };
}

/** Written, but not yet by a majority: whether it stays is open. */
export class NotYetDurable extends Error {}

function storing(ballot: CastBallot): { q: object; u: object } {
  const { voteId, accountId, ballotId } = ballot;
  return {
    // Not sealed, and not said before under the same id.
    q: { _id: paperId(voteId, accountId), sealed: false, 'said.ballotId': { $ne: ballotId } },
    u: { $push: { said: { $each: [choiceOf(ballot)], $slice: -remembered } } },
  };
}

function choiceOf({ ballotId, choiceId, castAt }: CastBallot): StoredChoice {
  return { ballotId, choiceId, castAt };
}

function saidUnder(paper: BallotRecord, ballotId: string): StoredChoice | undefined {
  return paper.said.find((one) => one.ballotId === ballotId);
}

function outcomeOf(
  ballot: CastBallot,
  paper: BallotRecord | undefined,
  failed: boolean,
): BallotOutcome {
  if (paper === undefined) return { stored: null, why: 'not-entitled' };
  const stored = saidUnder(paper, ballot.ballotId);
  if (stored !== undefined) return { stored };
  return { stored: null, why: paper.sealed && !failed ? 'sealed' : 'failed' };
}
