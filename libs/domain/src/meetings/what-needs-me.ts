import type { InvitationAnswer } from '../attendance/invitation.js';
import type { Seat } from '../access/scene.js';
import type { MeetingKind, MeetingStatus } from './meeting.js';
import { isOver, isUnderWay } from './meeting-lifecycle.js';

/** What may need somebody, in the order in which it does. */
export const needKinds = ['now', 'soon', 'answer', 'papers', 'conclusion', 'prepare'] as const;
export type NeedKind = (typeof needKinds)[number];

/** A meeting in which the person has a seat. */
export interface OwnMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly startsAt: Date;
  readonly status: MeetingStatus;
  readonly seat: Seat;
  /** How many papers it has. */
  readonly papers: number;
}

export interface NeedsInput {
  readonly meetings: readonly OwnMeeting[];
  readonly invitations: readonly {
    readonly meetingId: string;
    readonly answer: InvitationAnswer;
  }[];
  /** Issued conclusions that reached the person. */
  readonly conclusions: readonly {
    readonly meetingId: string;
    readonly issuedAt: Date;
    readonly opened: boolean;
  }[];
}

/** One thing to do, and the meeting it belongs to. */
export interface Need {
  readonly kind: NeedKind;
  readonly meetingId: string;
}

/** An invited meeting is about to begin within this time, minutes. */
export const soonMinutes = 60;
/** Papers are offered for reading this long before the meeting, days. */
export const readingDays = 14;

/**
 * What needs this person now: the meeting in session first, then the one about to begin, invitations to answer,
 * papers to read, conclusions not opened; last what the person is preparing. Within a kind the soonest comes first,
 * of conclusions the newest. A meeting stands once, under the first need it has.
 */
export function whatNeedsMe(input: NeedsInput, now: Date): Need[] {
  const answers = new Map(input.invitations.map((one) => [one.meetingId, one.answer]));
  const needs = input.meetings
    .map((meeting) => ({
      meeting,
      kind: needOf(meeting, answers.get(meeting.id), now),
    }))
    .filter((one): one is { meeting: OwnMeeting; kind: NeedKind } => one.kind !== undefined)
    .sort(
      (one, other) =>
        needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind) ||
        sessionRank(one.meeting) - sessionRank(other.meeting) ||
        one.meeting.startsAt.getTime() - other.meeting.startsAt.getTime(),
    )
    .map(({ meeting, kind }): Need => ({ kind, meetingId: meeting.id }));
  const unopened = input.conclusions
    .filter((one) => !one.opened)
    .sort((one, other) => other.issuedAt.getTime() - one.issuedAt.getTime())
    .map((one): Need => ({ kind: 'conclusion', meetingId: one.meetingId }));
  const ofOthers = needs.filter((need) => need.kind !== 'prepare');
  return [...ofOthers, ...unopened, ...needs.filter((need) => need.kind === 'prepare')];
}

function needOf(
  meeting: OwnMeeting,
  answer: InvitationAnswer | undefined,
  now: Date,
): NeedKind | undefined {
  if (isUnderWay(meeting.status)) return 'now';
  if (isOver(meeting.status)) return undefined;
  const conducts = meeting.seat === 'chair' || meeting.seat === 'secretary';
  if (meeting.status === 'draft') return conducts ? 'prepare' : undefined;
  const untilStart = meeting.startsAt.getTime() - now.getTime();
  // A meeting that nobody opened for half a day will not begin any more by itself.
  if (untilStart < -12 * 3_600_000) return conducts ? 'prepare' : undefined;
  if (answer === 'awaiting') return 'answer';
  if (untilStart <= soonMinutes * 60_000 && (conducts || answer === 'attending')) return 'soon';
  if (answer === 'declined') return undefined;
  return meeting.papers > 0 && untilStart <= readingDays * 86_400_000 ? 'papers' : undefined;
}

/** A meeting that goes on stands before one that rests. */
function sessionRank(meeting: OwnMeeting): number {
  return meeting.status === 'adjourned' ? 1 : 0;
}
