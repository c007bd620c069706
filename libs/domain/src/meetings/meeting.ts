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

/** What the office writes down of a meeting: when, where, and who. */
export interface Registration {
  readonly title: string;
  /** Planned begin and end. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  /** The unit that holds it. */
  readonly unitId: string;
  readonly chairId: string;
  readonly secretaryId: string;
  /** Members who vote, besides the chair. The secretary votes only when listed here. */
  readonly memberIds: readonly string[];
  /** Attend and do not vote. */
  readonly guestIds: readonly string[];
}

/** A meeting as its rules see it. */
export interface Meeting extends Registration {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** What citizens type to join; dialogues only. */
  readonly joinCode: string | null;
}

/** Everyone with a seat, each once, the chair first. */
export function seatedIds(people: Registration): string[] {
  return [
    ...new Set([people.chairId, people.secretaryId, ...people.memberIds, ...people.guestIds]),
  ];
}

/** Citizens may join a dialogue once it is announced, and look back at it when it is over. */
export function citizensMayJoin(meeting: Pick<Meeting, 'kind' | 'status'>): boolean {
  return (
    meeting.kind === 'dialogue' && meeting.status !== 'draft' && meeting.status !== 'cancelled'
  );
}
