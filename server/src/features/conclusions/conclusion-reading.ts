import { Injectable } from '@nestjs/common';
import type { IssuedConclusion, IssuedNotice, ReceivedConclusion } from 'dienhong/contracts';
import { citizensMayJoin } from 'dienhong/domain';
import { BlobStore } from '../../platform/blobs/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Refused } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import type { ConclusionRecord } from './conclusion.record.js';
import { ConclusionTelling } from './conclusion-telling.js';
import { issuedView, noticeText, receivedView } from './conclusion-views.js';
import { ConclusionsRepository } from './conclusions.repository.js';
import { DeliveriesRepository } from './deliveries.repository.js';

/** The issued file and the name under which a browser saves it. */
export interface IssuedFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly name: string;
}

const mostReceived = 100;

/** Issued notices in the hands of their readers. */
@Injectable()
export class ConclusionReading {
  constructor(
    private readonly conclusions: ConclusionsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly meetings: MeetingDirectory,
    private readonly blobs: BlobStore,
    private readonly telling: ConclusionTelling,
    private readonly clock: Clock,
  ) {}

  /** The file for somebody with a seat; handing it over is noted as opening it. */
  async fileFor(meetingId: string, accountId: string): Promise<IssuedFile> {
    const file = await this.fileOf(await this.issued(meetingId));
    await this.markOpened(meetingId, accountId);
    return file;
  }

  /** The text for somebody with a seat; null before the issue. */
  async textFor(meetingId: string): Promise<IssuedNotice | null> {
    const stored = await this.conclusions.find(meetingId);
    return stored === null ? null : noticeText(stored);
  }

  async markOpened(meetingId: string, accountId: string): Promise<void> {
    await this.issued(meetingId);
    const opened = await this.deliveries.markOpened(meetingId, accountId, this.clock.now());
    if (opened !== null) await this.telling.delivered([opened]);
  }

  async received(accountId: string): Promise<ReceivedConclusion[]> {
    const delivered = await this.deliveries.ofPerson(accountId, mostReceived);
    const byConclusion = new Map(delivered.map((row) => [row.conclusionId, row]));
    const issued = await this.conclusions.findIssued([...byConclusion.keys()]);
    return issued
      .map((stored) => receivedView(stored, byConclusion.get(stored._id)))
      .filter((view) => view !== null);
  }

  async deliveriesOf(meetingId: string) {
    if ((await this.conclusions.find(meetingId)) === null) {
      throw new Refused('conclusion.unknown');
    }
    return this.telling.rowsOf(await this.deliveries.ofMeeting(meetingId));
  }

  /** The result of a dialogue for everyone who has its code; null until it is issued. */
  async publicly(joinCode: string): Promise<IssuedConclusion | null> {
    const stored = await this.conclusions.find(await this.dialogueOf(joinCode));
    return stored === null ? null : issuedView(stored);
  }

  async publicText(joinCode: string): Promise<IssuedNotice | null> {
    return this.textFor(await this.dialogueOf(joinCode));
  }

  async publicFile(joinCode: string): Promise<IssuedFile> {
    return this.fileOf(await this.issued(await this.dialogueOf(joinCode)));
  }

  private async dialogueOf(joinCode: string): Promise<string> {
    const meeting = await this.meetings.byJoinCode(joinCode);
    if (meeting === null || !citizensMayJoin(meeting)) throw new Refused('dialogue.unknown-code');
    return meeting.id;
  }

  private async issued(meetingId: string): Promise<ConclusionRecord> {
    const stored = await this.conclusions.find(meetingId);
    if (stored?.status !== 'issued') throw new Refused('conclusion.unknown');
    return stored;
  }

  private async fileOf(stored: ConclusionRecord): Promise<IssuedFile> {
    if (stored.sha256 === null || stored.reference === null) {
      throw new Refused('conclusion.unknown');
    }
    return {
      bytes: await this.blobs.readAll(stored.sha256),
      sha256: stored.sha256,
      name: `${stored.reference.replaceAll('/', '-')}.pdf`,
    };
  }
}
