import { meetingKinds, meetingStatuses, seats } from 'dienhong/domain';
import * as z from 'zod';
import { Id, Instant, line, PersonBrief, prose } from '../fields.js';

export const MeetingKind = z.enum(meetingKinds);
export const MeetingStatus = z.enum(meetingStatuses);
export const SeatName = z.enum(seats);

/** A meeting in a list or calendar. */
export const MeetingBrief = z.strictObject({
  id: Id,
  kind: MeetingKind,
  title: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  unitName: z.string(),
  chairName: z.string(),
  status: MeetingStatus,
  /** The reader's own seat. */
  seat: SeatName,
  /** How many papers there are to read. */
  papers: z.int(),
});
export type MeetingBrief = z.infer<typeof MeetingBrief>;

/** A meeting as everyone with a seat sees it. */
export const MeetingView = z.strictObject({
  id: Id,
  kind: MeetingKind,
  title: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  unitId: Id,
  unitName: z.string(),
  chair: PersonBrief,
  secretary: PersonBrief,
  members: z.array(PersonBrief),
  guests: z.array(PersonBrief),
  status: MeetingStatus,
  /** When it was opened and closed in truth; null until then. */
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** Why it was cancelled. */
  cancelReason: z.string().nullable(),
  /** What citizens type to join; dialogues only. */
  joinCode: z.string().nullable(),
  /** Rises with each change of the registration; sent back so that two editors do not undo each other. */
  revision: z.int(),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** What a citizen or the hall may know of a dialogue. */
export const PublicMeeting = z.strictObject({
  id: Id,
  kind: MeetingKind,
  title: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  unitName: z.string(),
  chairName: z.string(),
  chairPosition: z.string(),
  status: MeetingStatus,
  joinCode: z.string().nullable(),
});
export type PublicMeeting = z.infer<typeof PublicMeeting>;

const registration = {
  title: line(300),
  startsAt: Instant,
  endsAt: Instant,
  place: line(200),
  unitId: Id,
  chairId: Id,
  secretaryId: Id,
  memberIds: z.array(Id).max(500),
  guestIds: z.array(Id).max(500),
};
export const RegisterMeeting = z.strictObject({
  /** Made by the client, so that pressing twice registers once. */
  id: Id,
  kind: MeetingKind,
  ...registration,
});
export const ChangeMeeting = z.strictObject({ ...registration, revision: z.int() });
export const CancelMeeting = z.strictObject({ reason: prose(500) });

/** Codes that open the wall for one meeting. */
export const ScreenPairing = z.strictObject({ code: z.string(), expiresAt: Instant });

/** One entry of the official record, as the secretary reads it. */
export const TimelineEntry = z.strictObject({
  seq: z.int(),
  at: Instant,
  actorName: z.string(),
  act: z.string(),
  /** Figures and names for the sentence of the act. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** The entry's seal: SHA-256 over itself and the one before. */
  seal: z.string(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
