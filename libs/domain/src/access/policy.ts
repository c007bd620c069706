import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Actor } from './actor.js';
import {
  hasOwnPassword,
  isAdministrator,
  isAnyone,
  isChair,
  isChairOrSecretary,
  isCheckedIn,
  isCitizenHere,
  isOpenToCitizens,
  isOwner,
  isScreenOfMeeting,
  isSeated,
  isSignedIn,
  isVotingMember,
  type Predicate,
} from './predicates.js';
import type { Scene } from './scene.js';

/** Any row grants; every predicate of the row must hold. */
type Rows = readonly (readonly Predicate[])[];

const anyone: Rows = [[isAnyone]];
const signedIn: Rows = [[isSignedIn, hasOwnPassword]];
const administrator: Rows = [[isSignedIn, hasOwnPassword, isAdministrator]];
const seated: Rows = [[isSignedIn, hasOwnPassword, isSeated]];
const chair: Rows = [[isSignedIn, hasOwnPassword, isChair]];
const chairOrSecretary: Rows = [[isSignedIn, hasOwnPassword, isChairOrSecretary]];
const citizen: Rows = [[isCitizenHere]];

/** Who may do what. Policy says who; the rules of each word say when. */
export const policy = {
  'session.start': anyone,
  'session.read': anyone,
  'session.end': anyone,
  'password.change': [[isSignedIn]],
  'preferences.save': signedIn,
  'first-run.complete': anyone,
  'directory.read': signedIn,
  'unit.read': signedIn,
  'unit.manage': administrator,
  'account.manage': administrator,
  'sign-in-log.read': administrator,

  'meeting.list': signedIn,
  'meeting.register': signedIn,
  'meeting.read': seated,
  'meeting.change': chairOrSecretary,
  'meeting.conduct': chairOrSecretary,
  'timeline.read': chairOrSecretary,
  'screen.pair': chairOrSecretary,
  'screen.enter': anyone,

  'agenda.read': seated,
  'agenda.change': chairOrSecretary,
  'agenda.conduct': chairOrSecretary,

  'document.list': seated,
  'document.read': seated,
  'document.upload': chairOrSecretary,
  'document.change': chairOrSecretary,
  'annotation.read': seated,
  'annotation.write': seated,
  'presentation.give': seated,

  'attendance.read': seated,
  'invitation.list': signedIn,
  'invitation.answer': seated,
  'attendance.check-in': seated,
  'attendance.call-roll': chairOrSecretary,

  'vote.read': seated,
  'vote.prepare': chairOrSecretary,
  'vote.conduct': chairOrSecretary,
  'ballot.cast': [[isSignedIn, hasOwnPassword, isVotingMember, isCheckedIn]],

  'dialogue.enter': anyone,
  'question.ask': citizen,
  'question.support': citizen,
  'question.follow': anyone,
  'question.moderate': chairOrSecretary,
  'question.conduct': chairOrSecretary,
  'question.answer': signedIn,

  'conclusion.draft': chairOrSecretary,
  'conclusion.approve': chair,
  'conclusion.issue': chairOrSecretary,
  'conclusion.read': seated,
  'conclusion.list': signedIn,
  'conclusion.read-publicly': anyone,
  'delivery.read': chairOrSecretary,

  'notice.read': signedIn,

  'audience.chair': chairOrSecretary,
  'audience.moderators': chairOrSecretary,
  'audience.members': seated,
  'audience.readers': seated,
  'audience.public': [[isOpenToCitizens], [isSignedIn, hasOwnPassword, isSeated]],
  'audience.screen': [[isScreenOfMeeting], [isSignedIn, hasOwnPassword, isChairOrSecretary]],
  'audience.person': [[isOwner]],
  'audience.device': [[isOwner]],
} as const satisfies Record<string, Rows>;

/** Something that can be done, named `noun.verb`. */
export type Action = keyof typeof policy;

/**
 * Whether the actor may do it here. Asked by the server before every handler and by the client to disable a
 * button and say why. The refusal is the one of the row that came nearest to granting.
 */
export function can(actor: Actor, action: Action, scene: Scene): Decision<null> {
  let nearest: Predicate | undefined;
  let reached = -1;
  for (const row of policy[action] as Rows) {
    const failing = row.findIndex((predicate) => !predicate.holds(actor, scene));
    if (failing === -1) return accept(null);
    if (failing > reached) {
      reached = failing;
      nearest = row[failing];
    }
  }
  return refuse(nearest?.refusal ?? 'access.sign-in-needed');
}
