import { record } from '../platform/mongo/record.js';

/** What a browser's cookie stands for: an account, a citizen's phone, a wall. */
export const sessionKinds = ['account', 'citizen', 'screen'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** A session as stored. Its id is the SHA-256 of the cookie: the cookie itself is nowhere but in the browser. */
export interface SessionRecord {
  _id: string;
  kind: SessionKind;
  /** The account, the phone's id, or the meeting of the wall. */
  subjectId: string;
  startedAt: Date;
  /** The session ends here whatever happens. */
  expiresAt: Date;
  device: string;
}

export const sessionRecord = record<SessionRecord>(
  'sessions',
  {
    kind: { type: String, required: true },
    subjectId: { type: String, required: true },
    startedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    device: { type: String, default: '' },
  },
  [[{ subjectId: 1 }], [{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);
