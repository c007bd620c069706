import { Injectable } from '@nestjs/common';
import type { Ballot } from 'dienhong/domain';
import { mongo, type ClientSession, type Model } from 'mongoose';
import { Mongo } from '../../platform/mongo/mongo.js';
import { ballotRecord, type BallotRecord, type StoredChoice } from './ballot.record.js';

/** A ballot on its way into the database. */
export interface CastBallot extends Omit<StoredChoice, 'revision'> {
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

/** How many changes of mind are remembered; older ones are forgotten, the count goes on. */
const remembered = 50;

const paperId = (voteId: string, accountId: string): string => `${voteId}:${accountId}`;

@Injectable()
export class BallotsRepository {
  private readonly ballots: Model<BallotRecord>;

  constructor(mongo: Mongo) {
    this.ballots = mongo.model(ballotRecord);
  }

  /** Lays out one empty paper for each entitled member. */
  async layOut(
    meetingId: string,
    voteId: string,
    accountIds: readonly string[],
    session: ClientSession,
  ): Promise<void> {
    const empty = { sealed: false, ballotId: null, choiceId: null, castAt: null, revision: 0 };
    await this.ballots.insertMany(
      accountIds.map((accountId) => ({
        _id: paperId(voteId, accountId),
        ...{ meetingId, voteId, accountId, ...empty, earlier: [] },
      })),
      { session },
    );
  }

  /**
   * Stores a batch and says of each ballot what the database now holds. At most one ballot a member in a batch.
   * The same batch again changes nothing, so that it can be repeated when the answer was lost.
   */
  async record(batch: readonly CastBallot[]): Promise<readonly BallotOutcome[]> {
    const failed = new Set<number>();
    try {
      await this.ballots.collection.bulkWrite(
        batch.map((ballot) => ({ updateOne: storing(ballot) })),
        { ordered: false, writeConcern: { w: 'majority', journal: true } },
      );
    } catch (error) {
      for (const index of refusedDocuments(error)) failed.add(index);
    }
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
    return papers.flatMap(({ accountId, choiceId, revision }) =>
      choiceId === null ? [] : [{ accountId, choiceId, revision }],
    );
  }

  /** A member's own ballots in the votes of a meeting. */
  async ownBallots(
    meetingId: string,
    accountId: string,
    voteIds: readonly string[],
  ): Promise<(StoredChoice & { readonly voteId: string })[]> {
    const papers = await this.papers(voteIds.map((voteId) => paperId(voteId, accountId)));
    return [...papers.values()].flatMap((paper) => {
      const now = saidNow(paper);
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

function storing({ voteId, accountId, ballotId, choiceId, castAt }: CastBallot): {
  filter: object;
  update: mongo.Document[];
} {
  const before = {
    ballotId: '$ballotId',
    choiceId: '$choiceId',
    castAt: '$castAt',
    revision: '$revision',
  };
  return {
    // Not sealed, and not said before under the same id, neither last nor earlier.
    filter: {
      _id: paperId(voteId, accountId),
      sealed: false,
      ballotId: { $ne: ballotId },
      'earlier.ballotId': { $ne: ballotId },
    },
    update: [
      {
        $set: {
          earlier: {
            $cond: [
              { $eq: ['$revision', 0] },
              [],
              { $slice: [{ $concatArrays: ['$earlier', [before]] }, -remembered] },
            ],
          },
          revision: { $add: ['$revision', 1] },
          ballotId: { $literal: ballotId },
          choiceId: { $literal: choiceId },
          castAt,
        },
      },
    ],
  };
}

/** Which documents of the batch the database refused; anything else is thrown on, so that the batch is repeated. */
function refusedDocuments(error: unknown): number[] {
  if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
  if (error.result.getWriteConcernError() !== undefined) throw error;
  const each = [error.writeErrors].flat() as readonly { readonly index: number }[];
  if (each.length === 0) throw error;
  return each.map((one) => one.index);
}

function saidNow(paper: BallotRecord): StoredChoice | undefined {
  const { ballotId, choiceId, castAt, revision } = paper;
  if (ballotId === null || choiceId === null || castAt === null) return undefined;
  return { ballotId, choiceId, castAt, revision };
}

function saidUnder(paper: BallotRecord, ballotId: string): StoredChoice | undefined {
  const now = saidNow(paper);
  if (now?.ballotId === ballotId) return now;
  return paper.earlier.find((one) => one.ballotId === ballotId);
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
