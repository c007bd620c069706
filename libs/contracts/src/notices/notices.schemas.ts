import { noticeKinds } from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant } from '../fields.js';

/** Something that a person must be told: one row per obligation. Sentence under `notices.kind.<kind>`. */
export const NoticeView = z.strictObject({
  id: Id,
  kind: z.enum(noticeKinds),
  meetingId: Id.nullable(),
  meetingTitle: z.string().nullable(),
  /** Names and days for the sentence. */
  facts: z.record(z.string(), z.string()),
  createdAt: Instant,
  readAt: Instant.nullable(),
});
export type NoticeView = z.infer<typeof NoticeView>;
