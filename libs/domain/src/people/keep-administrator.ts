import { accept, refuse, type Decision } from '../decision.js';

/** An account's part in keeping the office in charge of its own system. */
export interface AdministratorState {
  readonly id: string;
  readonly administrator: boolean;
  readonly locked: boolean;
}

/** Somebody must always be able to administer: the last unlocked administrator is neither locked nor demoted. */
export function keepAdministrator(
  accounts: readonly AdministratorState[],
  change: AdministratorState,
): Decision<null> {
  const after = accounts.map((one) => (one.id === change.id ? change : one));
  return after.some((one) => one.administrator && !one.locked)
    ? accept(null)
    : refuse('account.last-administrator');
}
