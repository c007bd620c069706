import { Schema } from 'mongoose';
import type { Preferences } from 'dienhong/contracts';
import { record } from '../../platform/mongo/record.js';

/** An account as stored. */
export interface AccountRecord {
  _id: string;
  account: string;
  name: string;
  /** Name, position and account without marks, for finding. */
  folded: string;
  position: string;
  unitId: string;
  email: string | null;
  administrator: boolean;
  locked: boolean;
  /** argon2id, with its parameters. */
  passwordHash: string;
  mustChangePassword: boolean;
  preferences: Preferences;
  lastSignInAt: Date | null;
  /** SHA-256 of a demonstration link's key; absent outside demonstrations. */
  demoKeyHash?: string;
}

const preferences = new Schema(
  { language: String, typeScale: Number, scheme: String },
  { _id: false },
);

export const accountRecord = record<AccountRecord>(
  'accounts',
  {
    account: { type: String, required: true },
    name: { type: String, required: true },
    folded: { type: String, required: true },
    position: { type: String, required: true },
    unitId: { type: String, required: true },
    email: { type: String, default: null },
    administrator: { type: Boolean, required: true },
    locked: { type: Boolean, required: true },
    passwordHash: { type: String, required: true },
    mustChangePassword: { type: Boolean, required: true },
    preferences: { type: preferences, required: true },
    lastSignInAt: { type: Date, default: null },
    demoKeyHash: { type: String },
  },
  [
    [{ account: 1 }, { unique: true }],
    [{ unitId: 1 }],
    [{ demoKeyHash: 1 }, { unique: true, sparse: true }],
  ],
);
