import type { AccountHat } from 'dienhong/domain';

/** What access must know of accounts; the people feature says it. */
export abstract class AccountsPort {
  /** The hat of an account; null when it is gone or locked. */
  abstract hat(accountId: string): Promise<AccountHat | null>;
}
