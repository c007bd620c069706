import type { SignInEntry } from 'dienhong/contracts';
import { record } from '../../platform/mongo/record.js';

/** One attempt to sign in, kept for a year. */
export interface SignInRecord {
  _id: string;
  at: Date;
  account: string;
  name: string | null;
  outcome: SignInEntry['outcome'];
  address: string;
  device: string;
}

const yearSeconds = 366 * 86_400;

export const signInRecord = record<SignInRecord>(
  'signIns',
  {
    at: { type: Date, required: true },
    account: { type: String, required: true },
    name: { type: String, default: null },
    outcome: { type: String, required: true },
    address: { type: String, required: true },
    device: { type: String, default: '' },
  },
  [[{ account: 1, at: -1 }], [{ at: 1 }, { expireAfterSeconds: yearSeconds }]],
);
