import { Injectable } from '@nestjs/common';
import type { Meeting, MeetingStep, Refusal } from 'dienhong/domain';
import type { ClientSession } from 'mongoose';

/** What is told once the change is safely stored; nothing when there is nothing to tell. */
export type AfterCommit = (() => void) | void;

/** Follows a meeting's step inside its transaction; what it gives back is run after the commit. */
export type StepFollower = (
  meeting: Meeting,
  step: MeetingStep,
  at: Date,
  session: ClientSession,
) => Promise<AfterCommit>;

/** Follows a change of the people of a meeting inside its transaction. */
export type PeopleFollower = (meeting: Meeting, session: ClientSession) => Promise<AfterCommit>;

/**
 * Says why a step may not be taken now, or null. Asked inside the step's transaction: a vote that opens at the
 * same moment makes one of the two run again and see the other.
 */
export type StepGuard = (meetingId: string, session: ClientSession) => Promise<Refusal | null>;

/** Other words hear here of a meeting's steps and people; they register when their module begins. */
@Injectable()
export class MeetingChanges {
  private readonly stepFollowers: StepFollower[] = [];
  private readonly peopleFollowers: PeopleFollower[] = [];
  private readonly guards = new Map<MeetingStep, StepGuard[]>();

  /** The agenda's clock stops when the meeting adjourns: such things commit together with the step. */
  onStep(follower: StepFollower): void {
    this.stepFollowers.push(follower);
  }

  /** Called when a meeting is registered and whenever its chair, secretary, members or guests change. */
  onPeopleChanged(follower: PeopleFollower): void {
    this.peopleFollowers.push(follower);
  }

  /** A word's own reason against a step, such as an open vote against closing. */
  guard(step: MeetingStep, check: StepGuard): void {
    this.guards.set(step, [...(this.guards.get(step) ?? []), check]);
  }

  /** The first reason against the step, or null. */
  async reasonAgainst(
    step: MeetingStep,
    meetingId: string,
    session: ClientSession,
  ): Promise<Refusal | null> {
    for (const check of this.guards.get(step) ?? []) {
      const refusal = await check(meetingId, session);
      if (refusal !== null) return refusal;
    }
    return null;
  }

  async stepTaken(
    meeting: Meeting,
    step: MeetingStep,
    at: Date,
    session: ClientSession,
  ): Promise<() => void> {
    const afterwards: AfterCommit[] = [];
    for (const follow of this.stepFollowers) {
      afterwards.push(await follow(meeting, step, at, session));
    }
    return all(afterwards);
  }

  async peopleChanged(meeting: Meeting, session: ClientSession): Promise<() => void> {
    const afterwards: AfterCommit[] = [];
    for (const follow of this.peopleFollowers) afterwards.push(await follow(meeting, session));
    return all(afterwards);
  }
}

function all(afterwards: readonly AfterCommit[]): () => void {
  return () => {
    for (const run of afterwards) run?.();
  };
}
