/** Words marked with colour, a note at a place, or strokes of a pen. */
export const annotationKinds = ['highlight', 'note', 'ink'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** The pens that lie ready; each has a second cue besides its colour on the screen. */
export const annotationColours = ['gold', 'green', 'blue', 'red', 'violet'] as const;
export type AnnotationColour = (typeof annotationColours)[number];

/** What of a mark lies on one page, in PDF points of the page's unrotated user space. */
export interface AnnotationGeometry {
  /** From 0. */
  readonly pageIndex: number;
  /** Of a highlight: eight numbers for each line of text. */
  readonly quads?: readonly (readonly number[])[] | undefined;
  /** Of a note: x, y. */
  readonly point?: readonly [number, number] | undefined;
  /** Of ink: x, y, x, y, … of each stroke, in tenths of a point. */
  readonly strokes?: readonly (readonly number[])[] | undefined;
}

/** The words that were marked and what stands around them. */
export interface AnnotationQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What of a mark its author may change; where it lies never changes. */
export interface AnnotationFields {
  readonly colour: AnnotationColour;
  readonly text: string;
  /** Seen by everyone with a seat; otherwise by its author alone. */
  readonly shared: boolean;
}

/** What its author puts down when making a mark. */
export interface AnnotationDraft extends AnnotationFields {
  readonly kind: AnnotationKind;
  readonly parts: readonly AnnotationGeometry[];
  readonly quote: AnnotationQuote | null;
}

/** A mark on a paper as its rules see it. */
export interface Annotation extends AnnotationDraft {
  readonly id: string;
  readonly documentId: string;
  readonly authorId: string;
  /** Taken away by its author, who may still bring it back. */
  readonly removed: boolean;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Rises by one with each operation that was applied, from 1. */
  readonly revision: number;
  /** The newest operations applied, oldest first: how a repeated one is known. */
  readonly operationIds: readonly string[];
}

interface Operation {
  /** Makes the operation safe to send twice. */
  readonly operationId: string;
  readonly annotationId: string;
}

/** One wish of an author about one of the author's marks. */
export type AnnotationChange =
  | (Operation & { readonly kind: 'create'; readonly annotation: AnnotationDraft })
  | (Operation & {
      readonly kind: 'change';
      readonly change: {
        readonly [Field in keyof AnnotationFields]?: AnnotationFields[Field] | undefined;
      };
    })
  | (Operation & { readonly kind: 'remove' })
  | (Operation & { readonly kind: 'restore' });

/** How much one may put on one paper. Together, one's own and all shared marks are what a reader loads at once. */
export const annotationLimits = {
  /** Marks of one author on one paper, removed ones included because they may come back. */
  own: 2_000,
  /** Marks of all authors that are shared on one paper. */
  shared: 3_000,
  /** Numbers in the geometry of one mark: about an hour of steady writing never reaches it. */
  numbers: 20_000,
  /** Operations of one mark that are remembered to know a repeated one. */
  remembered: 200,
} as const;
