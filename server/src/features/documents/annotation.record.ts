import type { Annotation } from 'dienhong/domain';
import { Schema } from 'mongoose';
import { record } from '../../platform/mongo/record.js';

/** A mark as stored. Removed ones stay, so that their author may bring them back. */
export interface AnnotationRecord extends Omit<Annotation, 'id'> {
  _id: string;
  meetingId: string;
  authorName: string;
}

const text = { type: String, required: true };

export const annotationRecord = record<AnnotationRecord>(
  'annotations',
  {
    meetingId: text,
    documentId: text,
    authorId: text,
    authorName: text,
    kind: text,
    colour: text,
    parts: { type: [Schema.Types.Mixed], required: true },
    quote: { type: Schema.Types.Mixed, default: null },
    text: { type: String, default: '' },
    shared: { type: Boolean, required: true },
    removed: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    changedAt: { type: Date, required: true },
    revision: { type: Number, required: true },
    operationIds: { type: [String], required: true },
  },
  [
    [{ meetingId: 1, documentId: 1, authorId: 1 }],
    [{ meetingId: 1, documentId: 1, shared: 1, removed: 1 }],
  ],
);
