import { Injectable } from '@nestjs/common';
import type { ConclusionView, routes } from 'dienhong/contracts';
import {
  isStepAlreadyTaken,
  stepConclusion,
  type AccountHat,
  type Actor,
  type NoticeKind,
} from 'dienhong/domain';
import type { Call } from '../../access/implement.js';
import type { Act, Acts } from '../../journal/acts.js';
import { Journal } from '../../journal/journal.js';
import type { Obligation } from '../../journal/obligations.js';
import { Clock } from '../../platform/clock.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import type { ConclusionRecord } from './conclusion.record.js';
import { ConclusionTelling } from './conclusion-telling.js';
import { conclusionView } from './conclusion-views.js';
import { ConclusionsRepository } from './conclusions.repository.js';

type Routes = (typeof routes)['conclusions'];
type ApprovalAct = 'conclusion.submitted' | 'conclusion.approved' | 'conclusion.returned';

/** One step between secretary and chair: what changes, what is recorded, who must be told. */
interface Step<A extends Act> {
  readonly step: 'submit' | 'approve' | 'give-back';
  readonly act: A;
  readonly payload: (conclusionId: string, revision: number) => Acts[A];
  readonly change: Partial<ConclusionRecord>;
  readonly tell: { readonly kind: NoticeKind; readonly accountId: string } | null;
  readonly facts?: Readonly<Record<string, string>>;
}

/** Submitting to the chair, approving, giving back: official acts, each with exactly the text shown. */
@Injectable()
export class ConclusionApproval {
  constructor(
    private readonly conclusions: ConclusionsRepository,
    private readonly meetings: MeetingDirectory,
    private readonly journal: Journal,
    private readonly telling: ConclusionTelling,
    private readonly clock: Clock,
  ) {}

  async submit({ params, body, actor }: Call<Routes['submit']>): Promise<ConclusionView> {
    const { chairId } = await this.meetings.meetingOf(params.meetingId);
    return this.take(params.meetingId, body.revision, accountOf(actor), {
      step: 'submit',
      act: 'conclusion.submitted',
      payload: (conclusionId, revision) => ({ conclusionId, revision }),
      change: { returnReason: null },
      tell: { kind: 'conclusion-submitted', accountId: chairId },
    });
  }

  approve({ params, body, actor }: Call<Routes['approve']>): Promise<ConclusionView> {
    const by = accountOf(actor);
    return this.take(params.meetingId, body.revision, by, {
      step: 'approve',
      act: 'conclusion.approved',
      payload: (conclusionId, revision) => ({ conclusionId, revision }),
      change: { approvedByName: by.name, approvedAt: this.clock.now() },
      tell: null,
    });
  }

  async giveBack({ params, body, actor }: Call<Routes['giveBack']>): Promise<ConclusionView> {
    const { secretaryId } = await this.meetings.meetingOf(params.meetingId);
    return this.take(params.meetingId, body.revision, accountOf(actor), {
      step: 'give-back',
      act: 'conclusion.returned',
      payload: (conclusionId) => ({ conclusionId, reason: body.reason }),
      change: { returnReason: body.reason, approvedByName: null, approvedAt: null },
      tell: { kind: 'conclusion-returned', accountId: secretaryId },
      facts: { reason: body.reason },
    });
  }

  private async take<A extends ApprovalAct>(
    meetingId: string,
    revision: number,
    by: AccountHat,
    how: Step<A>,
  ): Promise<ConclusionView> {
    const stored = await this.conclusions.find(meetingId);
    if (stored === null) throw new Refused('conclusion.unknown');
    if (isStepAlreadyTaken(stored, how.step, revision)) return conclusionView(stored);
    const next = settle(stepConclusion(stored, how.step, revision));
    const standing = { status: stored.status, revision };
    const act = {
      meetingId,
      by: { accountId: by.accountId, name: by.name },
      act: how.act,
      payload: how.payload(stored._id, revision),
      obligations: obligationsOf(stored, by, how),
    };
    try {
      const taken = await this.journal.act(act, async (session) => {
        const change = { ...how.change, ...next };
        const changed = await this.conclusions.takeStep(session, meetingId, standing, change);
        if (changed === null) throw new Refused('conclusion.changed-elsewhere');
        return changed;
      });
      this.telling.changed(taken);
      return conclusionView(taken);
    } catch (error) {
      // Pressed twice at once: the other one has taken this very step.
      const now = await this.conclusions.find(meetingId);
      if (now !== null && isStepAlreadyTaken(now, how.step, revision)) return conclusionView(now);
      throw error;
    }
  }
}

function obligationsOf<A extends Act>(
  stored: ConclusionRecord,
  by: AccountHat,
  { tell, facts }: Step<A>,
): Obligation[] {
  if (tell === null) return [];
  const { meetingId, meetingTitle } = stored;
  return [{ ...tell, meetingId, meetingTitle, facts: { by: by.name, ...facts } }];
}

/** The signed-in person. The policy let nobody else come here; this says it to the types. */
export function accountOf(actor: Actor): AccountHat {
  if (actor.account === undefined) throw new Refused('access.sign-in-needed');
  return actor.account;
}
