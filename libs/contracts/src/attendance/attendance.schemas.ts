import { invitationAnswers, seats } from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant, prose } from '../fields.js';

/** One line of the roll. */
export const AttendanceRow = z.strictObject({
  accountId: Id,
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
  seat: z.enum(seats),
  answer: z.enum(invitationAnswers),
  /** Why somebody will not come. */
  reason: z.string().nullable(),
  answeredAt: Instant.nullable(),
  checkedInAt: Instant.nullable(),
});
export type AttendanceRow = z.infer<typeof AttendanceRow>;

/** Whether enough members are here, with the arithmetic and the law. */
export const QuorumView = z.strictObject({
  /** The rule's name, with a sentence in both languages under `attendance.quorum.<rule>`. */
  rule: z.string(),
  /** Members entitled to vote, the chair included. */
  entitled: z.int(),
  present: z.int(),
  /** How many of them are needed. */
  needed: z.int(),
  met: z.boolean(),
  /** Title of the law or rules of procedure, Vietnamese. */
  legalBasis: z.string(),
});
export type QuorumView = z.infer<typeof QuorumView>;

export const AnswerInvitation = z.strictObject({
  answer: z.enum(['attending', 'declined']),
  reason: prose(500).nullable().default(null),
});

/** An invitation waiting for this person's answer. */
export const OwnInvitation = z.strictObject({
  meetingId: Id,
  answer: z.enum(invitationAnswers),
  reason: z.string().nullable(),
});
export type OwnInvitation = z.infer<typeof OwnInvitation>;
