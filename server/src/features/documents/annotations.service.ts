import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  AnnotationApplied,
  AnnotationOperation,
  AnnotationView,
  routes,
} from 'dienhong/contracts';
import { applyAnnotation, type AccountHat } from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/implement.js';
import { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { Turns } from '../../platform/turns.js';

import type { AnnotationRecord } from './annotation.record.js';
import { AnnotationsRepository, type PaperKey } from './annotations.repository.js';
import type { DocumentRecord } from './document.record.js';
import { DocumentsRepository } from './documents.repository.js';
import { annotationView } from './views.js';

type Routes = (typeof routes)['documents'];

/** A mark read, decided upon and written again at most so often before we admit that we cannot. */
const mostTries = 8;

/** Marks on papers: applied in the order of arrival, told to readers when shared, else to their author alone. */
@Injectable()
export class AnnotationsService implements OnModuleInit {
  private readonly turns = new Turns();

  constructor(
    private readonly marks: AnnotationsRepository,
    private readonly documents: DocumentsRepository,
    private readonly publisher: Publisher,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.publisher.provide('annotation.changed', async (scopeId) => {
      const [meetingId = '', documentId = ''] = scopeId.split(':');
      const shared = await this.marks.sharedMarks({ meetingId, documentId });
      return shared.map((mark) => [mark._id, annotationView(mark)] as const);
    });
  }

  async list(call: Call<Routes['listAnnotations']>): Promise<{ annotations: AnnotationView[] }> {
    const paper = await this.paper(call.params);
    const { accountId } = accountOf(call.actor);
    const key = { meetingId: paper.meetingId, documentId: paper._id };
    const [own, shared] = await Promise.all([
      this.marks.marksOf(key, accountId),
      this.marks.sharedMarks(key),
    ]);
    const others = shared.filter((mark) => mark.authorId !== accountId);
    return { annotations: [...own, ...others].map(annotationView) };
  }

  async apply(call: Call<Routes['applyAnnotation']>): Promise<AnnotationApplied> {
    const author = accountOf(call.actor);
    // In turn, so that a mark's operations are applied and told in the order in which they arrived.
    return this.turns.take(call.body.annotationId, async () => {
      const paper = await this.paper(call.params);
      const { before, after } = await this.store(call.body, paper, author);
      if (after !== before) this.tell(before, after);
      return { annotation: after.removed ? null : annotationView(after) };
    });
  }

  /** Load, decide, write if nobody wrote in between; else again, for the domain to explain anew. */
  private async store(
    operation: AnnotationOperation,
    paper: DocumentRecord,
    author: AccountHat,
  ): Promise<{ before: AnnotationRecord | null; after: AnnotationRecord }> {
    const key: PaperKey = { meetingId: paper.meetingId, documentId: paper._id };
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = await this.marks.mark(operation.annotationId);
      const { annotation, applied } = settle(
        applyAnnotation(operation, {
          annotation: before === null ? null : { ...before, id: before._id },
          documentId: paper._id,
          pages: paper.pages,
          by: author.accountId,
          ...(await this.counts(operation, key, author.accountId)),
          at: this.clock.now(),
        }),
      );
      if (!applied && before !== null) return { before, after: before };
      const { id, ...fields } = annotation;
      const after: AnnotationRecord = {
        ...fields,
        _id: id,
        meetingId: paper.meetingId,
        authorName: before?.authorName ?? author.name,
      };
      const stored = before === null ? this.marks.put(after) : this.marks.advance(after);
      if (await stored) return { before, after };
    }
    throw new Refused('server.not-ready');
  }

  /** Counted only for what may add a mark: a change of colour costs no counting. */
  private async counts(operation: AnnotationOperation, key: PaperKey, accountId: string) {
    const creates = operation.kind === 'create';
    const shares =
      operation.kind === 'restore' ||
      (operation.kind === 'change' && operation.change.shared === true) ||
      (operation.kind === 'create' && operation.annotation.shared);
    const [own, shared] = await Promise.all([
      creates ? this.marks.countOf(key, accountId) : 0,
      shares ? this.marks.countShared(key) : 0,
    ]);
    return { own, shared };
  }

  private tell(before: AnnotationRecord | null, after: AnnotationRecord): void {
    const wasShown = before !== null && before.shared && !before.removed;
    const isShown = after.shared && !after.removed;
    const view = after.removed ? null : annotationView(after);
    if (wasShown || isShown) {
      const readers = `${after.meetingId}:${after.documentId}`;
      this.publisher.tell('annotation.changed', readers, after._id, isShown ? view : null);
    }
    this.publisher.tell('own-annotation.changed', after.authorId, after._id, view);
  }

  private async paper(params: { meetingId: string; documentId: string }): Promise<DocumentRecord> {
    const paper = await this.documents.paper(params.meetingId, params.documentId);
    if (paper === null) throw new Refused('document.unknown');
    return paper;
  }
}
