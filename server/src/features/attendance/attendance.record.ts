import { invitationAnswers, type InvitationAnswer } from 'dienhong/domain';
import { record } from '../../platform/mongo/record.js';

/** Whether the invitation was sent, and whether it still matters. */
export const invitationPhases = ['draft', 'called', 'over'] as const;
export type InvitationPhase = (typeof invitationPhases)[number];

/** One person's line on the roll of one meeting, as stored. The seat is the meeting's own knowledge. */
export interface AttendanceRecord {
  /** `meetingId:accountId`: one line a person, guarded by the database. */
  _id: string;
  meetingId: string;
  accountId: string;
  phase: InvitationPhase;
  answer: InvitationAnswer;
  reason: string | null;
  answeredAt: Date | null;
  checkedInAt: Date | null;
}

export const attendanceRecord = record<AttendanceRecord>(
  'attendance',
  {
    meetingId: { type: String, required: true },
    accountId: { type: String, required: true },
    phase: { type: String, enum: invitationPhases, required: true },
    answer: { type: String, enum: invitationAnswers, required: true },
    reason: { type: String, default: null },
    answeredAt: { type: Date, default: null },
    checkedInAt: { type: Date, default: null },
  },
  [[{ meetingId: 1 }], [{ accountId: 1, phase: 1 }]],
);
