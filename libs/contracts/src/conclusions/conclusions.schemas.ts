import {
  conclusionBlockKinds,
  conclusionStatuses,
  documentProfiles,
  longestBlock,
  mostBlocks,
  parseSigningPower,
} from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant, line, prose } from '../fields.js';

/** One block of the notice's text. A clause is a numbered conclusion. */
export const ConclusionBlock = z.strictObject({
  kind: z.enum(conclusionBlockKinds),
  text: prose(longestBlock),
});
export type ConclusionBlock = z.infer<typeof ConclusionBlock>;

/** What the secretary edits: the parts of the official form (Decree 30/2020, form 1.4). */
export const ConclusionDraft = z.strictObject({
  /** State or Party form. */
  profile: z.enum(documentProfiles),
  /** The body above the issuer, upper left, when there is one. */
  parentBody: line(120).nullable(),
  issuingBody: line(120),
  /** Kind and body: `TB-UBND`, `TB/ĐU`. Also names the sequence from which the number comes. */
  symbol: line(40),
  placeName: line(60),
  /** Below THÔNG BÁO: "Kết luận của … tại …". */
  subject: prose(400),
  blocks: z.array(ConclusionBlock).min(1).max(mostBlocks),
  signer: z.strictObject({
    /** `KT. Chủ tịch`: TM., KT., TL., TUQ., Q. (Party: T/M, K/T …) and for whom; null in one's own right. */
    power: line(120)
      .refine((text) => parseSigningPower(text) !== undefined)
      .nullable(),
    title: line(160),
    name: line(80),
  }),
  /** Nơi nhận, line by line; one that begins with "Lưu:" closes the list. */
  recipients: z.array(line(200)).min(1).max(30),
});
export type ConclusionDraft = z.infer<typeof ConclusionDraft>;

/** The notice of conclusions of a meeting, at any stage. */
export const ConclusionView = z.strictObject({
  ...ConclusionDraft.shape,
  id: Id,
  meetingId: Id,
  status: z.enum(conclusionStatuses),
  /** When its text was last filled from the record; what happened later is not in it. */
  filledAt: Instant,
  /** Why the chair gave it back. */
  returnReason: z.string().nullable(),
  approvedByName: z.string().nullable(),
  approvedAt: Instant.nullable(),
  /** From one sequence per year and kind; null until issued. */
  number: z.int().nullable(),
  /** `05/TB-UBND`. */
  reference: z.string().nullable(),
  issuedAt: Instant.nullable(),
  /** SHA-256 of the issued PDF, hex. */
  sha256: z.string().nullable(),
  revision: z.int(),
});
export type ConclusionView = z.infer<typeof ConclusionView>;

/** An issued notice in a list; also what everyone is told at the moment of issue. */
export const IssuedConclusion = z.strictObject({
  id: Id,
  meetingId: Id,
  meetingTitle: z.string(),
  reference: z.string(),
  subject: z.string(),
  issuedAt: Instant,
});
export type IssuedConclusion = z.infer<typeof IssuedConclusion>;

/** An issued notice with its text, to be read on any screen; the PDF is the paper itself. */
export const IssuedNotice = z.strictObject({ ...ConclusionDraft.shape, ...IssuedConclusion.shape });
export type IssuedNotice = z.infer<typeof IssuedNotice>;

/** The same with whether this person opened it. */
export const ReceivedConclusion = z.strictObject({
  ...IssuedConclusion.shape,
  openedAt: Instant.nullable(),
});
export type ReceivedConclusion = z.infer<typeof ReceivedConclusion>;

/** To whom it was delivered, and when it was opened. */
export const DeliveryRow = z.strictObject({
  accountId: Id,
  name: z.string(),
  position: z.string(),
  deliveredAt: Instant,
  openedAt: Instant.nullable(),
});
export type DeliveryRow = z.infer<typeof DeliveryRow>;

export const SaveConclusion = z.strictObject({ draft: ConclusionDraft, revision: z.int() });
