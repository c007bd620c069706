import type { Annotation, AnnotationDraft } from './annotation.js';

/** One line of words marked in gold on the first page, for its author alone. */
export function aMark(over: Partial<AnnotationDraft> = {}): AnnotationDraft {
  return {
    kind: 'highlight',
    colour: 'gold',
    parts: [{ pageIndex: 0, quads: [[72, 720, 200, 720, 72, 706, 200, 706]] }],
    quote: { exact: 'Ủy ban nhân dân xã', prefix: 'Kính gửi: ', suffix: ' Hồng Phong' },
    text: '',
    shared: false,
    ...over,
  };
}

/** The same once it has been stored. */
export function anAnnotation(over: Partial<Annotation> = {}): Annotation {
  const at = new Date('2026-11-22T02:00:00.000Z');
  return {
    ...aMark(),
    id: 'annotation-1',
    documentId: 'document-1',
    authorId: 'author-1',
    removed: false,
    createdAt: at,
    changedAt: at,
    revision: 1,
    operationIds: ['operation-1'],
    ...over,
  };
}
