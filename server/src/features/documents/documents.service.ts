import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentView, routes } from 'dienhong/contracts';
import { done } from 'dienhong/contracts';
import { changePapers } from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { Publisher } from '../../live/publisher.js';
import { BlobStore } from '../../platform/blobs/blob-store.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory, MeetingPapers } from '../meetings/index.js';
import type { DocumentRecord } from './document.record.js';
import { DocumentsRepository } from './documents.repository.js';
import { sendFile } from './file-reply.js';
import { PaperIntake } from './paper-intake.js';
import { documentView } from './views.js';

type Routes = (typeof routes)['documents'];

/** The papers of a meeting: handed in, listed, read, renamed, withdrawn. */
@Injectable()
export class DocumentsService implements OnModuleInit {
  constructor(
    private readonly meetings: MeetingDirectory,
    private readonly papers: MeetingPapers,
    private readonly documents: DocumentsRepository,
    private readonly intake: PaperIntake,
    private readonly blobs: BlobStore,
    private readonly publisher: Publisher,
  ) {}

  onModuleInit(): void {
    this.papers.provide(
      async (meetingId) => {
        const papers = await this.documents.papersOf(meetingId);
        return new Set(papers.map((paper) => paper._id));
      },
      (meetingIds) => this.documents.countsOf(meetingIds),
    );
    this.publisher.provide('document.changed', async (meetingId) => {
      const papers = await this.documents.papersOf(meetingId);
      return papers.map((paper) => [paper._id, documentView(paper)] as const);
    });
  }

  async list(call: Call<Routes['list']>): Promise<{ documents: DocumentView[] }> {
    const papers = await this.documents.papersOf(call.params.meetingId);
    return { documents: papers.map(documentView) };
  }

  async read(call: Call<Routes['read']>): Promise<DocumentView> {
    return documentView(await this.paper(call.params));
  }

  /** The body is the file itself; its size is enforced while it streams. */
  upload(call: Call<Routes['upload']>): Promise<DocumentView> {
    const { request } = call;
    if (request === undefined) throw new Refused('request.wrong-type');
    const length = request.headers['content-length'];
    return this.intake.handIn({
      ...call.query,
      meetingId: call.params.meetingId,
      by: accountOf(call.actor),
      bytes: request.raw,
      announcedSize: length === undefined ? undefined : Number(length),
    });
  }

  async sendFile(call: Call<Routes['readFile']>): Promise<void> {
    const { sha256, size, fileName } = await this.paper(call.params);
    const { request, reply } = call;
    if (request === undefined || reply === undefined) throw new Refused('request.wrong-type');
    return sendFile(request, reply, {
      sha256,
      size,
      fileName,
      open: (start, end) => this.blobs.open(sha256, start, end),
    });
  }

  async rename(call: Call<Routes['rename']>): Promise<DocumentView> {
    const { meetingId, documentId } = call.params;
    await this.paper(call.params);
    settle(changePapers('rename', (await this.meetings.meetingOf(meetingId)).status));
    const renamed = await this.documents.rename(meetingId, documentId, call.body.title);
    if (renamed === null) throw new Refused('document.unknown');
    const view = documentView(renamed);
    this.publisher.tell('document.changed', meetingId, documentId, view);
    return view;
  }

  async remove(call: Call<Routes['remove']>): Promise<typeof done> {
    const { meetingId, documentId } = call.params;
    await this.paper(call.params);
    settle(changePapers('remove', (await this.meetings.meetingOf(meetingId)).status));
    if (await this.documents.withdraw(meetingId, documentId)) {
      await this.papers.removed(meetingId, documentId);
      this.publisher.tell('document.changed', meetingId, documentId, null);
    }
    return done;
  }

  private async paper(params: { meetingId: string; documentId: string }): Promise<DocumentRecord> {
    const paper = await this.documents.paper(params.meetingId, params.documentId);
    if (paper === null) throw new Refused('document.unknown');
    return paper;
  }
}
