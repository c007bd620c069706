import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { ConclusionView, routes } from 'dienhong/contracts';
import {
  draftConclusion,
  mayDraftConclusion,
  stepConclusion,
  type ConclusionText,
} from 'dienhong/domain';
import type { Call } from '../../access/implement.js';
import { newId } from '../../platform/ids.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import type { ConclusionRecord } from './conclusion.record.js';
import { renderConclusion } from './conclusion-paper.js';
import { ConclusionTelling } from './conclusion-telling.js';
import { conclusionView, textOf } from './conclusion-views.js';
import { ConclusionsRepository } from './conclusions.repository.js';
import { Clock } from '../../platform/clock.js';
import { MeetingRecollection } from './meeting-recollection.js';

type Routes = (typeof routes)['conclusions'];

/** The draft: filled from the record, edited by the secretary, looked at before anything is official. */
@Injectable()
export class ConclusionsService {
  constructor(
    private readonly conclusions: ConclusionsRepository,
    private readonly meetings: MeetingDirectory,
    private readonly recollection: MeetingRecollection,
    private readonly telling: ConclusionTelling,
    private readonly clock: Clock,
  ) {}

  async draft({ params }: Call<Routes['draft']>): Promise<ConclusionView> {
    const known = await this.conclusions.find(params.meetingId);
    if (known !== null) return conclusionView(known);
    const meeting = await this.meetings.meetingOf(params.meetingId);
    settle(mayDraftConclusion(meeting.status));
    const filledAt = this.clock.now();
    const stored = await this.conclusions.keepDraft({
      ...draftConclusion(await this.recollection.of(meeting)),
      filledAt,
      _id: newId(),
      meetingId: meeting.id,
      meetingTitle: meeting.title,
      status: 'draft',
      returnReason: null,
      approvedByName: null,
      approvedAt: null,
      number: null,
      reference: null,
      issuedAt: null,
      sha256: null,
      revision: 1,
    });
    this.telling.changed(stored);
    return conclusionView(stored);
  }

  async read({ params }: Call<Routes['read']>): Promise<ConclusionView> {
    return conclusionView(await this.existing(params.meetingId));
  }

  async save({ params, body }: Call<Routes['save']>): Promise<ConclusionView> {
    const stored = await this.existing(params.meetingId);
    // The answer to the first sending was lost: the text is already there.
    if (isSaved(stored, body)) return conclusionView(stored);
    settle(stepConclusion(stored, 'save', body.revision));
    try {
      return await this.write(stored, body.draft);
    } catch (error) {
      // Sent twice at once: the other one has saved this very text.
      const now = await this.existing(params.meetingId);
      if (isSaved(now, body)) return conclusionView(now);
      throw error;
    }
  }

  async refill({ params, body }: Call<Routes['refill']>): Promise<ConclusionView> {
    const stored = await this.existing(params.meetingId);
    settle(stepConclusion(stored, 'refill', body.revision));
    const meeting = await this.meetings.meetingOf(params.meetingId);
    const filledAt = this.clock.now();
    return this.write(stored, draftConclusion(await this.recollection.of(meeting)), { filledAt });
  }

  /** The draft in its form, dated today and without a number. */
  async preview({ params }: Call<Routes['preview']>): Promise<Uint8Array> {
    const stored = await this.existing(params.meetingId);
    return renderConclusion(textOf(stored), null, this.clock.now());
  }

  private async existing(meetingId: string): Promise<ConclusionRecord> {
    const stored = await this.conclusions.find(meetingId);
    if (stored === null) throw new Refused('conclusion.unknown');
    return stored;
  }

  private async write(
    stored: ConclusionRecord,
    text: ConclusionText,
    filled: { readonly filledAt?: Date } = {},
  ): Promise<ConclusionView> {
    const { status, revision, meetingId } = stored;
    const standing = { status, revision };
    const written = await this.conclusions.writeText(meetingId, standing, {
      ...textOf(text),
      ...filled,
    });
    if (written === null) throw new Refused('conclusion.changed-elsewhere');
    this.telling.changed(written);
    return conclusionView(written);
  }
}

/** Whether what is stored is this edited text, saved over the revision that was edited. */
function isSaved(stored: ConclusionRecord, sent: Call<Routes['save']>['body']): boolean {
  return (
    stored.status === 'draft' &&
    stored.revision === sent.revision + 1 &&
    isDeepStrictEqual(textOf(stored), textOf(sent.draft))
  );
}
