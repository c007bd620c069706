import { Injectable } from '@nestjs/common';
import { mongo } from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../../platform/refused.js';
import type { StoredChoice } from './ballot.record.js';
import {
  BallotsRepository,
  NotYetDurable,
  type BallotOutcome,
  type CastBallot,
} from './ballots.repository.js';

/** A batch is written when it has this many ballots, or when its first has waited this long, milliseconds. */
export const batchSize = 500;
export const batchWaitMs = 5;
/** Batches on their way to the database at once. */
const mostInFlight = 2;
/** How long a batch is repeated while the database does not answer, milliseconds. */
export const patienceMs = 10_000;

interface Waiting {
  readonly ballot: CastBallot;
  readonly paper: string;
  readonly resolve: (stored: StoredChoice) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Gathers the ballots of a hall that votes at once: hundreds of single writes would each wait for the disk, one
 * batch waits once. A ballot is answered only when the database holds it for good.
 */
@Injectable()
export class BallotBatcher {
  private readonly queue: Waiting[] = [];
  /** Papers that are being written: a second ballot of the same member waits for the first. */
  private readonly busy = new Set<string>();
  private readonly idle = new Map<string, (() => void)[]>();
  private readonly underWay = new Map<string, number>();
  private inFlight = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ballots: BallotsRepository) {}

  /** Stores a ballot; rejected with `Refused` when it was not stored. */
  cast(ballot: CastBallot): Promise<StoredChoice> {
    return new Promise<StoredChoice>((resolve, reject) => {
      const paper = `${ballot.voteId}:${ballot.accountId}`;
      this.queue.push({ ballot, paper, resolve, reject });
      this.underWay.set(ballot.voteId, (this.underWay.get(ballot.voteId) ?? 0) + 1);
      if (this.queue.length >= batchSize) this.flush();
      else
        this.timer ??= setTimeout(() => {
          this.flush();
        }, batchWaitMs);
    });
  }

  /** Resolves when no ballot of this vote waits or is being written any more. */
  async drained(voteId: string): Promise<void> {
    if ((this.underWay.get(voteId) ?? 0) === 0) return;
    await new Promise<void>((resolve) => {
      this.idle.set(voteId, [...(this.idle.get(voteId) ?? []), resolve]);
    });
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.inFlight < mostInFlight) {
      const batch = this.takeBatch();
      if (batch.length === 0) return;
      this.inFlight += 1;
      void this.fly(batch);
    }
  }

  private takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    for (const waiting of this.queue) {
      if (batch.length >= batchSize || this.busy.has(waiting.paper)) left.push(waiting);
      else {
        this.busy.add(waiting.paper);
        batch.push(waiting);
      }
    }
    this.queue.splice(0, this.queue.length, ...left);
    return batch;
  }

  private async fly(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.writeUntilAnswered(batch.map((one) => one.ballot));
      batch.forEach((waiting, index) => {
        answer(waiting, outcomes[index]);
      });
    } catch {
      // Perhaps stored, perhaps not: the voter is told that it was not accepted, and the same ballot again is safe.
      for (const waiting of batch) waiting.reject(new Refused('server.not-ready'));
    } finally {
      this.landed(batch);
    }
  }

  private landed(batch: readonly Waiting[]): void {
    this.inFlight -= 1;
    for (const { paper, ballot } of batch) {
      this.busy.delete(paper);
      const left = (this.underWay.get(ballot.voteId) ?? 1) - 1;
      if (left > 0) this.underWay.set(ballot.voteId, left);
      else {
        this.underWay.delete(ballot.voteId);
        for (const resolve of this.idle.get(ballot.voteId) ?? []) resolve();
        this.idle.delete(ballot.voteId);
      }
    }
    this.flush();
  }

  private async writeUntilAnswered(
    batch: readonly CastBallot[],
  ): Promise<readonly BallotOutcome[]> {
    const deadline = Date.now() + patienceMs;
    for (let wait = 50; ; wait = Math.min(wait * 2, 1_000)) {
      try {
        return await this.ballots.record(batch);
      } catch (error) {
        if (!isPassing(error) || Date.now() + wait > deadline) throw error;
        await pause(wait);
      }
    }
  }
}

function answer(waiting: Waiting, outcome: BallotOutcome | undefined): void {
  if (outcome === undefined) waiting.reject(new Refused('server.failed'));
  else if (outcome.stored !== null) waiting.resolve(outcome.stored);
  else waiting.reject(new Refused(refusalOf[outcome.why]));
}

const refusalOf = {
  sealed: 'vote.not-open',
  'not-entitled': 'vote.not-entitled',
  failed: 'server.failed',
} as const;

/** The database was not reached, is choosing a new primary, or could not yet replicate: it may answer soon. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    (error instanceof mongo.MongoError &&
      (error.hasErrorLabel('RetryableWriteError') ||
        error.hasErrorLabel('TransientTransactionError'))) ||
    error instanceof NotYetDurable
  );
}
