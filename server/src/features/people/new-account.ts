import { foldForComparison } from 'dienhong/domain';
import { newId } from '../../platform/ids.js';
import type { AccountRecord } from './account.record.js';

type Given = Pick<
  AccountRecord,
  | 'account'
  | 'name'
  | 'position'
  | 'unitId'
  | 'email'
  | 'administrator'
  | 'passwordHash'
  | 'mustChangePassword'
>;

/** What a person is found by: account, name and position without marks. */
export function foldedFor(given: Pick<AccountRecord, 'account' | 'name' | 'position'>): string {
  return [given.name, given.account, given.position].map(foldForComparison).join(' ');
}

/** A new account's row. */
export function newAccount(given: Given): AccountRecord {
  return {
    _id: newId(),
    ...given,
    folded: foldedFor(given),
    locked: false,
    preferences: { language: 'vi', typeScale: 100, scheme: 'system' },
    lastSignInAt: null,
  };
}
