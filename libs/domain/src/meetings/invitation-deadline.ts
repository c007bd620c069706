import type { MeetingKind } from './meeting.js';
import { daysBetween, workingDaysBetween } from './working-days.js';

export interface InvitationRule {
  /** How long before the meeting the invitations must be out. */
  readonly days: number;
  readonly counting: 'working-days' | 'calendar-days';
  /** The rule that says so, Vietnamese. */
  readonly legalBasis: string;
}

/** How early people must be told. Late invitations are lawful for urgent meetings, so this warns and never refuses. */
export const invitationRules = {
  meeting: {
    days: 3,
    counting: 'working-days',
    legalBasis: 'Quyết định số 45/2018/QĐ-TTg về chế độ họp của cơ quan hành chính nhà nước',
  },
  dialogue: {
    days: 7,
    counting: 'calendar-days',
    legalBasis: 'Luật Tổ chức chính quyền địa phương năm 2025, Điều 43',
  },
} as const satisfies Record<MeetingKind, InvitationRule>;

export interface InvitationTiming extends InvitationRule {
  /** Days that are left until the meeting, counted as the rule counts. */
  readonly left: number;
  readonly early: boolean;
}

/** Whether invitations sent at this instant are early enough. */
export function invitationTiming(
  kind: MeetingKind,
  sentAt: Date,
  startsAt: Date,
  closedDays: ReadonlySet<string> = new Set(),
): InvitationTiming {
  const rule: InvitationRule = invitationRules[kind];
  const left =
    rule.counting === 'working-days'
      ? workingDaysBetween(sentAt, startsAt, closedDays)
      : daysBetween(sentAt, startsAt);
  return { ...rule, left, early: left >= rule.days };
}
