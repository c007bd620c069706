import type { AccountHat, Actor } from 'dienhong/domain';
import { Refused } from '../../platform/refused.js';

/** The signed-in person. The policy let nobody else come here; this says it to the types. */
export function accountOf(actor: Actor): AccountHat {
  if (actor.account === undefined) throw new Refused('access.sign-in-needed');
  return actor.account;
}
