import type { Refusal } from '../refusals.js';
import type { Actor } from './actor.js';
import type { Scene, Seat } from './scene.js';

/** One named condition of the policy and the refusal it gives when it does not hold. */
export interface Predicate {
  readonly holds: (actor: Actor, scene: Scene) => boolean;
  readonly refusal: Refusal;
}

const hasSeat = (scene: Scene, allowed: readonly Seat[]): boolean =>
  scene.seat !== undefined && allowed.includes(scene.seat);

/** Anybody at all, also without an account. */
export const isAnyone: Predicate = { holds: () => true, refusal: 'access.sign-in-needed' };

/** Signed in, whatever else: enough to change an own one-time password or to leave. */
export const isSignedIn: Predicate = {
  holds: (actor) => actor.account !== undefined,
  refusal: 'access.sign-in-needed',
};

/** The one-time password has been replaced by an own one. */
export const hasOwnPassword: Predicate = {
  holds: (actor) => actor.account?.mustChangePassword !== true,
  refusal: 'password.change-first',
};

export const isAdministrator: Predicate = {
  holds: (actor) => actor.account?.administrator === true,
  refusal: 'access.administrators-only',
};

/** Has any seat in the meeting, guests included. */
export const isSeated: Predicate = {
  holds: (_actor, scene) => scene.seat !== undefined,
  refusal: 'access.not-in-meeting',
};

export const isChair: Predicate = {
  holds: (_actor, scene) => hasSeat(scene, ['chair']),
  refusal: 'access.chair-only',
};

export const isChairOrSecretary: Predicate = {
  holds: (_actor, scene) => hasSeat(scene, ['chair', 'secretary']),
  refusal: 'access.chair-or-secretary-only',
};

/** Entitled to vote: the chair and the members; a secretary votes when listed as a member. */
export const isVotingMember: Predicate = {
  holds: (_actor, scene) => hasSeat(scene, ['chair', 'member']) || scene.alsoMember === true,
  refusal: 'access.members-only',
};

export const isCheckedIn: Predicate = {
  holds: (_actor, scene) => scene.checkedIn === true,
  refusal: 'access.check-in-first',
};

/** A phone that entered with the code of a dialogue that is open to citizens. */
export const isCitizenHere: Predicate = {
  holds: (actor, scene) => actor.citizen !== undefined && scene.openToCitizens === true,
  refusal: 'access.citizens-only',
};

/** What is asked about is open to the public. */
export const isOpenToCitizens: Predicate = {
  holds: (_actor, scene) => scene.openToCitizens === true,
  refusal: 'access.not-in-meeting',
};

/** The wall display that was paired with this meeting. */
export const isScreenOfMeeting: Predicate = {
  holds: (actor, scene) => actor.screen !== undefined && actor.screen.meetingId === scene.meetingId,
  refusal: 'access.screens-only',
};

/** The thing belongs to the actor: to the account or to the phone. */
export const isOwner: Predicate = {
  holds: (actor, scene) =>
    scene.ownerId !== undefined &&
    (actor.account?.accountId === scene.ownerId || actor.citizen?.deviceId === scene.ownerId),
  refusal: 'access.not-yours',
};
