import * as z from 'zod';
import { Id } from '../fields.js';
import { route } from '../route.js';
import {
  AnswerInvitation,
  AttendanceRow,
  OwnInvitation,
  QuorumView,
} from './attendance.schemas.js';

const meetingId = z.strictObject({ meetingId: Id });
const Roll = z.strictObject({ rows: z.array(AttendanceRow), quorum: QuorumView });

export const attendanceRoutes = {
  readRoll: route({
    method: 'GET',
    path: '/meetings/:meetingId/attendance',
    summary: 'The roll: who is invited, who answered what, who is here',
    params: meetingId,
    reply: Roll,
    action: 'attendance.read',
    refusals: ['meeting.unknown'],
  }),
  listOwnInvitations: route({
    method: 'GET',
    path: '/attendance/mine',
    summary: 'My invitations to meetings that are not over, answered or not; at most 100',
    reply: z.strictObject({ invitations: z.array(OwnInvitation) }),
    action: 'invitation.list',
    refusals: [],
  }),
  answer: route({
    method: 'PUT',
    path: '/meetings/:meetingId/attendance/answer',
    summary: 'Confirm, or decline with the reason; may be changed until the meeting is over',
    params: meetingId,
    body: AnswerInvitation,
    reply: AttendanceRow,
    action: 'invitation.answer',
    refusals: ['invitation.unknown', 'invitation.reason-needed', 'invitation.too-late'],
  }),
  checkIn: route({
    method: 'POST',
    path: '/meetings/:meetingId/attendance/check-in',
    live: true,
    summary: 'I am here',
    params: meetingId,
    reply: AttendanceRow,
    action: 'attendance.check-in',
    refusals: ['invitation.unknown', 'check-in.not-open'],
  }),
  callRoll: route({
    method: 'PUT',
    path: '/meetings/:meetingId/attendance/:accountId',
    live: true,
    summary: 'The secretary marks somebody as here or not here',
    params: z.strictObject({ meetingId: Id, accountId: Id }),
    body: z.strictObject({ present: z.boolean() }),
    reply: AttendanceRow,
    action: 'attendance.call-roll',
    refusals: ['invitation.unknown', 'check-in.not-open'],
  }),
} as const;
