import { questionFields, questionStatuses } from 'dienhong/domain';
import * as z from 'zod';
import { Day, Id, Instant, line, prose } from '../fields.js';
import { PublicMeeting } from '../meetings/meetings.schemas.js';

/** What the question is about; labels under `questions.field.<id>`. */
export const QuestionField = z.enum(questionFields);
export const QuestionStatus = z.enum(questionStatuses);

export const QuestionAnswer = z.strictObject({
  text: z.string(),
  byName: z.string(),
  at: Instant,
  /** Answered aloud in the hall, or in writing by a unit. */
  manner: z.enum(['hall', 'writing']),
});

const publicFields = {
  id: Id,
  text: z.string(),
  field: QuestionField,
  status: QuestionStatus,
  askedAt: Instant,
  /** Devices that support it, the asker's not counted. */
  support: z.int(),
  /** On the wall right now. */
  onWall: z.boolean(),
  answer: QuestionAnswer.nullable(),
  assignedUnitName: z.string().nullable(),
  /** Day by which the unit answers. */
  dueOn: Day.nullable(),
};

/** A published question as everybody sees it. No phone, no device. */
export const PublicQuestion = z.strictObject({ ...publicFields, askerName: z.string().nullable() });
export type PublicQuestion = z.infer<typeof PublicQuestion>;

/** One's own question on one's own phone, or by its passport code. */
export const OwnQuestion = z.strictObject({
  ...publicFields,
  askerName: z.string().nullable(),
  meetingId: Id,
  /** What the asker types next week to find it again. */
  passcode: z.string(),
  refusalReason: z.string().nullable(),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

/** A question on the moderators' table. */
export const ModeratedQuestion = z.strictObject({
  ...publicFields,
  meetingId: Id,
  askerName: z.string().nullable(),
  askerPhone: z.string().nullable(),
  refusalReason: z.string().nullable(),
  assignedUnitId: Id.nullable(),
});
export type ModeratedQuestion = z.infer<typeof ModeratedQuestion>;

export const AskQuestion = z.strictObject({
  /** Made on the phone; sending again never asks twice. */
  id: Id,
  text: prose(1_000),
  field: QuestionField,
  name: line(80).nullable().default(null),
  phone: z
    .string()
    .trim()
    .regex(/^(\+84|0)[0-9 .]{8,13}$/)
    .nullable()
    .default(null),
  /** The consent sentence was ticked; needed when a name or phone is given. */
  consent: z.boolean(),
});

export const EnterDialogue = z.strictObject({
  joinCode: z.string().trim().toUpperCase().min(4).max(12),
});

/** All that a citizen's page needs at the start, by HTTP alone. */
export const DialogueView = z.strictObject({
  meeting: PublicMeeting,
  deviceId: Id,
  /** Published questions, newest 200. */
  questions: z.array(PublicQuestion),
  own: z.array(OwnQuestion),
  /** Questions this device supports. */
  supported: z.array(Id),
});
export type DialogueView = z.infer<typeof DialogueView>;

/** A question given to the reader's unit, with its dialogue. */
export const AssignedQuestion = z.strictObject({
  ...ModeratedQuestion.shape,
  meetingTitle: z.string(),
});
export type AssignedQuestion = z.infer<typeof AssignedQuestion>;
