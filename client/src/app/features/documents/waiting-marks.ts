import type { AnnotationOperation, AnnotationView } from 'dienhong/contracts';

/** What is known while operations wait for their answer. */
export interface MarksAtHand {
  /** As the server has them. */
  readonly known: ReadonlyMap<string, AnnotationView>;
  /** Marks of mine that are removed and may come back. */
  readonly removed: ReadonlyMap<string, AnnotationView>;
  readonly waiting: readonly AnnotationOperation[];
  readonly author: { readonly accountId: string; readonly name: string };
  readonly documentId: string;
  /** Time shown on a mark that the server has not dated yet. */
  readonly at: string;
}

/** The marks as they will be when everything that waits is accepted. A refused one leaves, and is undone by that. */
export function withWaiting(hand: MarksAtHand): ReadonlyMap<string, AnnotationView> {
  if (hand.waiting.length === 0) return hand.known;
  const marks = new Map(hand.known);
  const removed = new Map(hand.removed);
  for (const operation of hand.waiting) {
    const id = operation.annotationId;
    const mark = marks.get(id);
    switch (operation.kind) {
      case 'create':
        if (mark === undefined) marks.set(id, made(operation, hand));
        break;
      case 'change':
        if (mark !== undefined) marks.set(id, { ...mark, ...given(operation.change) });
        break;
      case 'remove':
        if (mark !== undefined) removed.set(id, mark);
        marks.delete(id);
        break;
      case 'restore': {
        const back = removed.get(id);
        if (mark === undefined && back !== undefined) marks.set(id, back);
        break;
      }
    }
  }
  return marks;
}

function made(
  { annotationId, annotation }: Extract<AnnotationOperation, { kind: 'create' }>,
  { author, documentId, at }: MarksAtHand,
): AnnotationView {
  return {
    ...annotation,
    id: annotationId,
    documentId,
    authorId: author.accountId,
    authorName: author.name,
    createdAt: at,
    changedAt: at,
    revision: 0,
  };
}

type Change = Extract<AnnotationOperation, { kind: 'change' }>['change'];

function given({ colour, text, shared }: Change): Partial<AnnotationView> {
  return {
    ...(colour === undefined ? {} : { colour }),
    ...(text === undefined ? {} : { text }),
    ...(shared === undefined ? {} : { shared }),
  };
}
