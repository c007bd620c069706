import type { Seat } from '../access/scene.js';
import { accept, refuse, type Decision } from '../decision.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import type { Invitation, InvitationAnswer } from './invitation.js';

/** What somebody says to an invitation. */
export interface InvitationReply {
  readonly answer: Exclude<InvitationAnswer, 'awaiting'>;
  readonly reason: string | null;
}

type Answered = Pick<Invitation, 'answer' | 'reason' | 'answeredAt'>;

/** The answer before anybody has answered: who calls the meeting need not tell themselves that they come. */
export function firstAnswer(seat: Seat): InvitationAnswer {
  return seat === 'chair' || seat === 'secretary' ? 'attending' : 'awaiting';
}

/** Confirms or declines. It may be changed until the meeting is over; declining needs the reason. */
export function answerInvitation(
  status: MeetingStatus,
  reply: InvitationReply,
  now: Date,
): Decision<Answered> {
  switch (status) {
    case 'draft':
      return refuse('invitation.unknown');
    case 'closed':
    case 'cancelled':
      return refuse('invitation.too-late');
    case 'invited':
    case 'in-session':
    case 'adjourned': {
      const reason = reply.reason?.trim() ?? '';
      if (reply.answer === 'declined' && reason === '') return refuse('invitation.reason-needed');
      return accept({
        answer: reply.answer,
        reason: reply.answer === 'declined' ? reason : null,
        answeredAt: now,
      });
    }
  }
}
