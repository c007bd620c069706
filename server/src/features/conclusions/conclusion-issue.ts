import { Injectable } from '@nestjs/common';
import {
  isStepAlreadyTaken,
  mayIssueConclusion,
  referenceOf,
  seatedIds,
  sequenceOf,
  stepConclusion,
} from 'dienhong/domain';
import type { ClientSession } from 'mongoose';
import { Journal } from '../../journal/journal.js';
import type { Obligation } from '../../journal/obligations.js';
import { BlobStore } from '../../platform/blobs/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import type { ConclusionRecord, DeliveryRecord } from './conclusion.record.js';
import { renderConclusion } from './conclusion-paper.js';
import { ConclusionTelling } from './conclusion-telling.js';
import { textOf } from './conclusion-views.js';
import { ConclusionsRepository } from './conclusions.repository.js';
import { DeliveriesRepository } from './deliveries.repository.js';

/** Who issues, and the revision that was on the screen. */
export interface IssueOrder {
  readonly meetingId: string;
  readonly revision: number;
  readonly by: { readonly accountId: string; readonly name: string };
}

interface Issued {
  readonly stored: ConclusionRecord;
  readonly deliveries: readonly DeliveryRecord[];
}

/**
 * Issuing: number, PDF, seal in the record, deliveries and duties to tell commit together or not at all. A
 * number drawn by an attempt that failed is drawn again by the next, so the sequence has no holes.
 */
@Injectable()
export class ConclusionIssue {
  /** One after the other: two at once would only collide over the number and print twice. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly conclusions: ConclusionsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly meetings: MeetingDirectory,
    private readonly journal: Journal,
    private readonly blobs: BlobStore,
    private readonly telling: ConclusionTelling,
    private readonly clock: Clock,
  ) {}

  issue(order: IssueOrder): Promise<ConclusionRecord> {
    const mine = this.turn.then(() => this.issueInTurn(order));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async issueInTurn({ meetingId, revision, by }: IssueOrder): Promise<ConclusionRecord> {
    const stored = await this.existing(meetingId);
    if (isStepAlreadyTaken(stored, 'issue', revision)) return stored;
    const meeting = await this.meetings.meetingOf(meetingId);
    settle(mayIssueConclusion(meeting.status));
    settle(stepConclusion(stored, 'issue', revision));

    const issuedAt = this.clock.now();
    await this.conclusions.beginSequence(sequenceOf(stored.symbol, issuedAt));
    const recipients = seatedIds(meeting);
    const issued = await this.journal
      .actLate<Issued | null, 'conclusion.issued'>(
        { meetingId, by, act: 'conclusion.issued' },
        async (session) => {
          const done = await this.commit(session, revision, issuedAt, meetingId, recipients);
          const { stored: paper } = done;
          return {
            result: done,
            late: {
              payload: {
                conclusionId: paper._id,
                reference: paper.reference ?? '',
                subject: paper.subject,
                sha256: paper.sha256 ?? '',
                recipients: recipients.length,
              },
              obligations: recipients
                .filter((accountId) => accountId !== by.accountId)
                .map((accountId) => obligationOf(paper, accountId)),
            },
          };
        },
      )
      .catch((error: unknown) => this.unlessIssuedMeanwhile(meetingId, error));
    if (issued === null) return this.existing(meetingId);
    this.telling.changed(issued.stored);
    this.telling.issued(issued.stored);
    await this.telling.delivered(issued.deliveries);
    return issued.stored;
  }

  private async commit(
    session: ClientSession,
    revision: number,
    issuedAt: Date,
    meetingId: string,
    recipients: readonly string[],
  ): Promise<Issued> {
    // Read inside the transaction: what is printed is what was approved.
    const approved = await this.conclusions.find(meetingId, session);
    if (approved === null) throw new Refused('conclusion.unknown');
    const next = settle(stepConclusion(approved, 'issue', revision));
    const number = await this.conclusions.drawNumber(
      session,
      sequenceOf(approved.symbol, issuedAt),
    );
    const pdf = await renderConclusion(textOf(approved), number, issuedAt);
    const { sha256 } = await this.blobs.putBytes(pdf);
    const reference = referenceOf(approved.profile, number, approved.symbol);
    const stored = await this.conclusions.takeStep(
      session,
      meetingId,
      { status: approved.status, revision },
      { ...next, number, reference, issuedAt, sha256 },
    );
    if (stored === null) throw new Refused('conclusion.changed-elsewhere');
    const deliveries = recipients.map((accountId) => ({
      _id: `${stored._id}:${accountId}`,
      conclusionId: stored._id,
      meetingId,
      accountId,
      deliveredAt: issuedAt,
      openedAt: null,
    }));
    await this.deliveries.deliver(session, deliveries);
    return { stored, deliveries };
  }

  /** Two pressed at the same moment: the second finds it issued, which is what it wanted. */
  private async unlessIssuedMeanwhile(meetingId: string, error: unknown): Promise<null> {
    const stored = await this.existing(meetingId);
    if (stored.status !== 'issued') throw error;
    return null;
  }

  private async existing(meetingId: string): Promise<ConclusionRecord> {
    const stored = await this.conclusions.find(meetingId);
    if (stored === null) throw new Refused('conclusion.unknown');
    return stored;
  }
}

function obligationOf(paper: ConclusionRecord, accountId: string): Obligation {
  return {
    accountId,
    kind: 'conclusion-issued',
    meetingId: paper.meetingId,
    meetingTitle: paper.meetingTitle,
    facts: { reference: paper.reference ?? '' },
  };
}
