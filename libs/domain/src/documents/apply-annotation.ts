import { accept, refuse, type Decision } from '../decision.js';
import {
  annotationLimits,
  type Annotation,
  type AnnotationChange,
  type AnnotationFields,
} from './annotation.js';
import { measureMark } from './measure-mark.js';

/** What is known when an operation arrives. */
export interface AnnotationAtHand {
  /** The mark as it is stored; null when there is none of that id. */
  readonly annotation: Annotation | null;
  readonly documentId: string;
  /** Pages of the paper. */
  readonly pages: number;
  /** The account that asks. */
  readonly by: string;
  /** Marks the account has on this paper, removed ones included. */
  readonly own: number;
  /** Marks that are shared on this paper. */
  readonly shared: number;
  readonly at: Date;
}

/** The mark after the operation; `applied` is false when the operation had been applied before. */
export interface AnnotationOutcome {
  readonly annotation: Annotation;
  readonly applied: boolean;
}

/**
 * One operation on one's own mark, in the order of arrival: different fields merge, of the same field the later
 * arrival stands, removing beats changing, restoring brings back what was removed. A repeated one changes nothing.
 */
export function applyAnnotation(
  operation: AnnotationChange,
  hand: AnnotationAtHand,
): Decision<AnnotationOutcome> {
  const { annotation } = hand;
  if (annotation === null) {
    return operation.kind === 'create' ? create(operation, hand) : refuse('annotation.unknown');
  }
  // The id of somebody's private mark must not tell that the mark exists.
  if (annotation.documentId !== hand.documentId) return refuse('annotation.unknown');
  if (annotation.authorId !== hand.by) {
    return refuse(
      annotation.shared && !annotation.removed ? 'access.not-yours' : 'annotation.unknown',
    );
  }
  if (annotation.operationIds.includes(operation.operationId)) {
    return accept({ annotation, applied: false });
  }
  switch (operation.kind) {
    case 'create':
      return accept({ annotation, applied: false });
    case 'remove':
      return annotation.removed
        ? accept({ annotation, applied: false })
        : moved(annotation, { removed: true }, operation, hand);
    case 'restore':
      if (!annotation.removed) return accept({ annotation, applied: false });
      if (annotation.shared && hand.shared >= annotationLimits.shared) return tooManyShared();
      return moved(annotation, { removed: false }, operation, hand);
    case 'change': {
      if (annotation.removed) return refuse('annotation.removed');
      const sharesNow = operation.change.shared === true && !annotation.shared;
      if (sharesNow && hand.shared >= annotationLimits.shared) return tooManyShared();
      return moved(annotation, given(operation.change), operation, hand);
    }
  }
}

function create(
  operation: Extract<AnnotationChange, { kind: 'create' }>,
  hand: AnnotationAtHand,
): Decision<AnnotationOutcome> {
  const mark = operation.annotation;
  const measured = measureMark(mark, hand.pages);
  if (!measured.accepted) return measured;
  if (hand.own >= annotationLimits.own) {
    return refuse('annotation.too-many', { most: annotationLimits.own });
  }
  if (mark.shared && hand.shared >= annotationLimits.shared) return tooManyShared();
  const annotation: Annotation = {
    ...mark,
    id: operation.annotationId,
    documentId: hand.documentId,
    authorId: hand.by,
    removed: false,
    createdAt: hand.at,
    changedAt: hand.at,
    revision: 1,
    operationIds: [operation.operationId],
  };
  return accept({ annotation, applied: true });
}

function tooManyShared(): Decision<never> {
  return refuse('annotation.too-many', { most: annotationLimits.shared });
}

function moved(
  annotation: Annotation,
  change: Partial<AnnotationFields & { removed: boolean }>,
  operation: AnnotationChange,
  hand: AnnotationAtHand,
): Decision<AnnotationOutcome> {
  const operationIds = [...annotation.operationIds, operation.operationId];
  return accept({
    annotation: {
      ...annotation,
      ...change,
      changedAt: hand.at,
      revision: annotation.revision + 1,
      operationIds: operationIds.slice(-annotationLimits.remembered),
    },
    applied: true,
  });
}

/** Only the fields that the author named. */
function given(
  change: Extract<AnnotationChange, { kind: 'change' }>['change'],
): Partial<AnnotationFields> {
  return {
    ...(change.colour === undefined ? {} : { colour: change.colour }),
    ...(change.text === undefined ? {} : { text: change.text }),
    ...(change.shared === undefined ? {} : { shared: change.shared }),
  };
}
