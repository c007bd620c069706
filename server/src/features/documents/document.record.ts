import { record } from '../../platform/mongo/record.js';

/** A paper of a meeting as stored; its bytes lie in the blob store under their SHA-256 and never change. */
export interface DocumentRecord {
  _id: string;
  meetingId: string;
  title: string;
  fileName: string;
  sha256: string;
  size: number;
  pages: number;
  uploadedById: string;
  uploadedByName: string;
  uploadedAt: Date;
}

const text = { type: String, required: true };
const figure = { type: Number, required: true };

export const documentRecord = record<DocumentRecord>(
  'documents',
  {
    meetingId: text,
    title: text,
    fileName: text,
    sha256: text,
    size: figure,
    pages: figure,
    uploadedById: text,
    uploadedByName: text,
    uploadedAt: { type: Date, required: true },
  },
  [[{ meetingId: 1, uploadedAt: 1 }], [{ sha256: 1 }]],
);
