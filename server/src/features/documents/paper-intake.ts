import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { DocumentView, UploadDocument } from 'dienhong/contracts';
import { changePapers, examinePaper, paperLimits, type AccountHat } from 'dienhong/domain';
import { Publisher } from '../../live/publisher.js';
import { BlobStore } from '../../platform/blobs/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Log } from '../../platform/log.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import type { DocumentRecord } from './document.record.js';
import { DocumentsRepository } from './documents.repository.js';
import { PaperExaminer } from './paper-examiner.js';
import { documentView } from './views.js';

/** A file on its way in. */
export interface ArrivingPaper extends UploadDocument {
  readonly meetingId: string;
  readonly by: Pick<AccountHat, 'accountId' | 'name'>;
  readonly bytes: Readable;
  /** What the sender says it will be, bytes; undefined when it does not say. */
  readonly announcedSize?: number | undefined;
}

/** Takes papers in: nobody sees one before it was received whole, examined and stored. */
@Injectable()
export class PaperIntake {
  constructor(
    private readonly meetings: MeetingDirectory,
    private readonly documents: DocumentsRepository,
    private readonly blobs: BlobStore,
    private readonly examiner: PaperExaminer,
    private readonly publisher: Publisher,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async handIn(paper: ArrivingPaper): Promise<DocumentView> {
    await this.refuseUnlessOpen(paper.meetingId);
    const known = await this.known(paper);
    if (known !== null) return documentView(known);
    if ((paper.announcedSize ?? 0) > paperLimits.bytes) throw tooLarge();
    const { sha256, size } = await this.receive(paper.bytes);
    try {
      const findings = await this.examiner.examine(await this.blobs.path(sha256));
      const examined = examinePaper(findings);
      if (!examined.accepted) {
        this.log.info({ sha256, size, refusal: examined.refusal }, 'a paper was refused');
      }
      const { pages } = settle(examined);
      // The meeting may have been closed while the file was on its way.
      await this.refuseUnlessOpen(paper.meetingId);
      await this.blobs.keep(sha256);
      return await this.publish(paper, { sha256, size, pages });
    } catch (error) {
      await this.blobs.discard(sha256);
      throw error;
    }
  }

  /** The answer to an upload may have been lost: sending it again gives the same one. */
  private async known(paper: ArrivingPaper): Promise<DocumentRecord | null> {
    const known = await this.documents.paper(paper.meetingId, paper.id);
    if (known !== null && known.uploadedById !== paper.by.accountId) {
      throw new Refused('access.not-yours');
    }
    return known;
  }

  private async receive(bytes: Readable) {
    try {
      return await this.blobs.put(detached(bytes), paperLimits.bytes);
    } catch (error) {
      if (error instanceof Refused && error.code === 'document.too-large') throw tooLarge();
      // The sender hung up; what had arrived is gone already, and nobody hears the answer.
      if (!bytes.readableEnded && bytes.destroyed) throw new Refused('request.invalid');
      throw error;
    }
  }

  private async publish(
    paper: ArrivingPaper,
    content: Pick<DocumentRecord, 'sha256' | 'size' | 'pages'>,
  ): Promise<DocumentView> {
    const { id, meetingId, title, fileName, by } = paper;
    const stored: DocumentRecord = {
      _id: id,
      meetingId,
      title,
      fileName,
      ...content,
      uploadedById: by.accountId,
      uploadedByName: by.name,
      uploadedAt: this.clock.now(),
    };
    if (!(await this.documents.publish(stored))) {
      // Two tabs sent the same at once; or the id was used in another meeting, of which nothing is told.
      const first = await this.known(paper);
      if (first === null) throw new Refused('request.invalid');
      return documentView(first);
    }
    const view = documentView(stored);
    this.publisher.tell('document.changed', meetingId, id, view);
    return view;
  }

  private async refuseUnlessOpen(meetingId: string): Promise<void> {
    const { status } = await this.meetings.meetingOf(meetingId);
    settle(changePapers('upload', status));
  }
}

function tooLarge(): Refused {
  return new Refused('document.too-large', { limitMb: paperLimits.bytes / 1_048_576 });
}

/**
 * The same bytes as a stream that may fail alone: were the request itself destroyed, its sender would see the
 * connection break instead of reading why the paper was refused.
 */
function detached(request: Readable): Readable {
  const copy = new PassThrough();
  request.pipe(copy);
  request.once('error', (error) => copy.destroy(error));
  request.once('close', () => {
    if (!request.readableEnded) copy.destroy(new Error('the sender hung up'));
  });
  copy.once('close', () => {
    request.unpipe(copy);
    // What is still on its way is read and thrown away, so that the answer can be heard.
    request.resume();
  });
  return copy;
}
