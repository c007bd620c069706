import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import type { Question } from './question.js';
import { awaitsAnswer } from './question-lifecycle.js';

/** The question is shown to the hall while the meeting is in session. There is one on the wall: the one before leaves. */
export function takeToWall(
  meetingStatus: MeetingStatus,
  question: Pick<Question, 'id' | 'status'>,
  onWallId: string | null,
): Decision<{ leavesId: string | null }> {
  if (meetingStatus !== 'in-session') return refuse('agenda.not-in-session');
  if (!awaitsAnswer(question.status)) return refuse('question.wrong-state');
  return accept({ leavesId: onWallId === question.id ? null : onWallId });
}

/** The question leaves the wall without an answer. */
export function takeFromWall(question: Pick<Question, 'onWall'>): Decision<null> {
  return question.onWall ? accept(null) : refuse('question.wrong-state');
}
