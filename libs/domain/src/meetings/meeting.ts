/** A working meeting, or a dialogue conference between leaders and citizens (hội nghị đối thoại). */
export const meetingKinds = ['meeting', 'dialogue'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStatuses = [
  'draft',
  'invited',
  'in-session',
  'adjourned',
  'closed',
  'cancelled',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A meeting as its rules see it. */
export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  /** Planned begin and end. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly unitId: string;
  readonly chairId: string;
  readonly secretaryId: string;
  /** Members who vote, besides the chair. The secretary votes only when listed here. */
  readonly memberIds: readonly string[];
  readonly guestIds: readonly string[];
  readonly status: MeetingStatus;
}
