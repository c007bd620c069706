import { record } from '../../platform/mongo/record.js';

/** A code that opens the wall of one meeting. Its id is the code's SHA-256: the code itself is stored nowhere. */
export interface ScreenCodeRecord {
  _id: string;
  meetingId: string;
  expiresAt: Date;
}

export const screenCodeRecord = record<ScreenCodeRecord>(
  'screenCodes',
  {
    meetingId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);
