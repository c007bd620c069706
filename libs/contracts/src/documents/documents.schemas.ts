import { annotationColours, annotationKinds } from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant, line, prose } from '../fields.js';

/** A paper of the meeting. */
export const DocumentView = z.strictObject({
  id: Id,
  title: z.string(),
  fileName: z.string(),
  /** Size in bytes. */
  size: z.int(),
  pages: z.int(),
  /** SHA-256 of the bytes, hex; annotations are anchored to it. */
  sha256: z.string(),
  uploadedById: Id,
  uploadedByName: z.string(),
  uploadedAt: Instant,
});
export type DocumentView = z.infer<typeof DocumentView>;

export const UploadDocument = z.strictObject({
  id: Id,
  title: line(300),
  fileName: line(255),
});
export type UploadDocument = z.infer<typeof UploadDocument>;
export const RenameDocument = z.strictObject({ title: line(300) });

/** PDF points in the page's unrotated user space, origin bottom left. */
const Coordinate = z.number().min(-20_000).max(20_000);
/** Eight numbers for one line of text: upper left, upper right, lower left, lower right. */
export const Quad = z.array(Coordinate).length(8);

export { annotationColours, annotationKinds };

/** What of the annotation lies on one page: quads of a highlight, the place of a note, strokes of ink. */
export const AnnotationPart = z.strictObject({
  /** From 0. */
  pageIndex: z.int().min(0).max(20_000),
  quads: z.array(Quad).max(400).optional(),
  /** x, y of a note. */
  point: z.tuple([Coordinate, Coordinate]).optional(),
  /** Each stroke as x, y, x, y, … in tenths of a point. */
  strokes: z
    .array(z.array(z.int().min(-200_000).max(200_000)).min(2).max(4_000))
    .max(50)
    .optional(),
});
export type AnnotationPart = z.infer<typeof AnnotationPart>;

/** The words that were marked, with what stands around them, NFC; serves to find the place in a later version. */
export const Quote = z.strictObject({
  exact: z.string().max(8_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
});

/** A mark on a paper. Geometry never changes; text, colour and sharing may. */
export const AnnotationView = z.strictObject({
  id: Id,
  documentId: Id,
  authorId: Id,
  authorName: z.string(),
  kind: z.enum(annotationKinds),
  colour: z.enum(annotationColours),
  parts: z.array(AnnotationPart).min(1).max(40),
  quote: Quote.nullable(),
  text: z.string(),
  /** Seen by everyone with a seat; otherwise by its author alone. */
  shared: z.boolean(),
  createdAt: Instant,
  changedAt: Instant,
  /** Rises with each change. */
  revision: z.int(),
});
export type AnnotationView = z.infer<typeof AnnotationView>;

const operation = {
  /** Makes the operation safe to send twice. */
  operationId: Id,
  annotationId: Id,
};
const AnnotationText = prose(4_000).or(z.literal(''));
/** One change to one's own annotation. */
export const AnnotationOperation = z.discriminatedUnion('kind', [
  z.strictObject({
    ...operation,
    kind: z.literal('create'),
    annotation: z.strictObject({
      kind: z.enum(annotationKinds),
      colour: z.enum(annotationColours),
      parts: z.array(AnnotationPart).min(1).max(40),
      quote: Quote.nullable(),
      text: AnnotationText,
      shared: z.boolean(),
    }),
  }),
  z.strictObject({
    ...operation,
    kind: z.literal('change'),
    change: z.strictObject({
      colour: z.enum(annotationColours).optional(),
      text: AnnotationText.optional(),
      shared: z.boolean().optional(),
    }),
  }),
  z.strictObject({ ...operation, kind: z.literal('remove') }),
  z.strictObject({ ...operation, kind: z.literal('restore') }),
]);
export type AnnotationOperation = z.infer<typeof AnnotationOperation>;

/** The annotation after the operation; null once it is removed. */
export const AnnotationApplied = z.strictObject({ annotation: AnnotationView.nullable() });
export type AnnotationApplied = z.infer<typeof AnnotationApplied>;

/** Where the presenter is: full state, never a difference. */
export const PresentationPlace = z.strictObject({
  documentId: Id,
  /** From 1. */
  page: z.int().min(1).max(20_000),
  /** Centre of the presenter's window on that page, PDF points. */
  x: Coordinate,
  y: Coordinate,
  /** Width of the presenter's window, PDF points: followers see at least as much. */
  width: z.number().min(10).max(40_000),
});
export type PresentationPlace = z.infer<typeof PresentationPlace>;

/** A message of somebody who presents. */
export const PresentationMessage = z.strictObject({
  ...PresentationPlace.shape,
  /** Counts the presenter's own moves from 1; left out to begin, which is also how one takes over. */
  step: z.int().min(1).optional(),
});
export type PresentationMessage = z.infer<typeof PresentationMessage>;

export const PresentationView = z.strictObject({
  ...PresentationPlace.shape,
  presenterId: Id,
  presenterName: z.string(),
  /** Rises with each move; a smaller one is old. */
  move: z.int(),
});
export type PresentationView = z.infer<typeof PresentationView>;
