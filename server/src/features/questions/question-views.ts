import type { ModeratedQuestion, OwnQuestion, PublicQuestion } from 'dienhong/contracts';
import { groupPasscode, type Question } from 'dienhong/domain';
import type { QuestionRecord } from './question.record.js';

/** The stored question as its rules see it. */
export function asQuestion(stored: QuestionRecord): Question {
  const { _id: id, text, field, status, onWall, assignedUnitId } = stored;
  return { id, text, field, status, onWall, assignedUnitId };
}

/** The question as everybody may see it: no phone, no device, no passport code. */
export function publicView(stored: QuestionRecord, support: number): PublicQuestion {
  const { answer } = stored;
  return {
    id: stored._id,
    text: stored.text,
    field: stored.field,
    status: stored.status,
    askedAt: stored.askedAt.toISOString(),
    support,
    onWall: stored.onWall,
    answer:
      answer === null
        ? null
        : {
            text: answer.text,
            byName: answer.byName,
            at: answer.at.toISOString(),
            manner: answer.manner,
          },
    assignedUnitName: stored.assignedUnitName,
    dueOn: stored.dueOn,
    askerName: stored.askerName,
  };
}

/** The question for the phone that asked it, or for whoever has its passport code. */
export function ownView(stored: QuestionRecord, support: number): OwnQuestion {
  return {
    ...publicView(stored, support),
    meetingId: stored.meetingId,
    passcode: groupPasscode(stored.passcode),
    refusalReason: stored.refusalReason,
  };
}

/** The question for chair, secretary and the unit that answers. */
export function moderatedView(
  stored: QuestionRecord,
  support: number,
  phone: string | null,
): ModeratedQuestion {
  return {
    ...publicView(stored, support),
    meetingId: stored.meetingId,
    askerPhone: phone,
    refusalReason: stored.refusalReason,
    assignedUnitId: stored.assignedUnitId,
  };
}
