import { Injectable } from '@nestjs/common';
import type { MeetingView } from 'dienhong/contracts';
import {
  cancelMeeting,
  takeStep,
  type AccountHat,
  type Meeting,
  type MeetingStep,
} from 'dienhong/domain';
import type { Acts } from '../../journal/acts.js';
import { Journal, type OfficialAct } from '../../journal/journal.js';
import type { Obligation } from '../../journal/obligations.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingChanges } from './meeting-changes.js';
import { inviteAll, tellCancelled } from './meeting-duties.js';
import { MeetingTelling } from './meeting-telling.js';
import { MeetingViews } from './meeting-views.js';
import { derivedFields, meetingOf, type MeetingRecord } from './meeting.record.js';
import { MeetingsRepository, type StepFields } from './meetings.repository.js';

/** Between the decision and the write somebody else took a step: decide anew. */
class MovedMeanwhile extends Error {}

/** The steps of a meeting's life: each one an official act, each safe to ask for twice. */
@Injectable()
export class MeetingSteps {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly views: MeetingViews,
    private readonly telling: MeetingTelling,
    private readonly changes: MeetingChanges,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async take(
    meetingId: string,
    step: MeetingStep,
    by: AccountHat,
    reason = '',
  ): Promise<MeetingView> {
    for (;;) {
      const before = await this.meetings.meeting(meetingId);
      if (before === null) throw new Refused('meeting.unknown');
      const taken = settle(
        step === 'cancel' ? cancelMeeting(before.status, reason) : takeStep(before.status, step),
      );
      if (taken.already) return this.views.full(before);
      try {
        return await this.telling.tell(await this.store(before, step, taken.status, by, reason));
      } catch (error) {
        if (!(error instanceof MovedMeanwhile)) throw error;
      }
    }
  }

  private async store(
    before: MeetingRecord,
    step: MeetingStep,
    status: MeetingRecord['status'],
    by: AccountHat,
    reason: string,
  ): Promise<MeetingRecord> {
    const at = this.clock.now();
    const { after, afterwards } = await this.journal.act(
      actOf(meetingOf(before), step, by, reason),
      async (session) => {
        const against = await this.changes.reasonAgainst(step, before._id, session);
        if (against !== null) throw new Refused(against);
        const fields = fieldsOf(before, step, at, reason);
        const stored = await this.meetings.takeStep(before, status, fields, session);
        if (stored === null) throw new MovedMeanwhile();
        const run = await this.changes.stepTaken(meetingOf(stored), step, at, session);
        return { after: stored, afterwards: run };
      },
    );
    afterwards();
    return after;
  }
}

function fieldsOf(before: MeetingRecord, step: MeetingStep, at: Date, reason: string): StepFields {
  switch (step) {
    case 'invite':
      return { readerIds: derivedFields(before, 'invited').readerIds };
    case 'open':
      return { openedAt: at };
    case 'close':
      return { closedAt: at };
    case 'cancel':
      return { cancelReason: reason };
    case 'adjourn':
    case 'resume':
      return {};
  }
}

type StepAct = {
  [Name in keyof Acts & `meeting.${string}`]: OfficialAct<Name>;
}[keyof Acts & `meeting.${string}`];

/** What the record says of the step, and who must be told. */
function actOf(meeting: Meeting, step: MeetingStep, by: AccountHat, reason: string): StepAct {
  const entry = {
    meetingId: meeting.id,
    by: { accountId: by.accountId, name: by.name },
  };
  switch (step) {
    case 'invite': {
      const obligations: Obligation[] = inviteAll(meeting, by.accountId);
      const people = new Set([...obligations.map((one) => one.accountId), by.accountId]).size;
      return { ...entry, act: 'meeting.invited', payload: { people }, obligations };
    }
    case 'open':
      return { ...entry, act: 'meeting.opened', payload: { title: meeting.title } };
    case 'adjourn':
      return { ...entry, act: 'meeting.adjourned', payload: {} };
    case 'resume':
      return { ...entry, act: 'meeting.resumed', payload: {} };
    case 'close':
      return { ...entry, act: 'meeting.closed', payload: {} };
    case 'cancel': {
      const told = meeting.status === 'draft' ? [] : tellCancelled(meeting, reason, by.accountId);
      return { ...entry, act: 'meeting.cancelled', payload: { reason }, obligations: told };
    }
  }
}
