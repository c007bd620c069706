import type { AnnotationView, DocumentView, PresentationView } from 'dienhong/contracts';
import type { Presentation } from 'dienhong/domain';
import type { AnnotationRecord } from './annotation.record.js';
import type { DocumentRecord } from './document.record.js';

export function documentView(paper: DocumentRecord): DocumentView {
  const { _id, title, fileName, size, pages, sha256, uploadedById, uploadedByName } = paper;
  return {
    id: _id,
    title,
    fileName,
    size,
    pages,
    sha256,
    uploadedById,
    uploadedByName,
    uploadedAt: paper.uploadedAt.toISOString(),
  };
}

/** What readers see of a mark; the operations that made it are nobody's business. */
export function annotationView(mark: AnnotationRecord): AnnotationView {
  const { _id, documentId, authorId, authorName, kind, colour, quote, text, shared } = mark;
  return {
    id: _id,
    documentId,
    authorId,
    authorName,
    kind,
    colour,
    parts: mark.parts as AnnotationView['parts'],
    quote,
    text,
    shared,
    createdAt: mark.createdAt.toISOString(),
    changedAt: mark.changedAt.toISOString(),
    revision: mark.revision,
  };
}

export function presentationView(presentation: Presentation): PresentationView {
  const { documentId, page, x, y, width, presenterId, presenterName, move } = presentation;
  return { documentId, page, x, y, width, presenterId, presenterName, move };
}
