import * as z from 'zod';
import { Id, Instant, line } from '../fields.js';

/** The name an account signs in with: lower case letters, digits, dot, hyphen. */
export const AccountName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9.-]{1,39}$/);

/** A password as typed; its length and commonness are judged by a rule, not by the schema. */
export const Password = z.string().min(1).max(200);

export const languages = ['vi', 'en'] as const;
export const typeScales = [100, 125, 150, 200] as const;
export const colourSchemes = ['system', 'light', 'dark', 'contrast'] as const;

/** How a person likes the screen; kept per account. */
export const Preferences = z.strictObject({
  language: z.enum(languages),
  /** Size of type in per cent. */
  typeScale: z.literal(typeScales),
  scheme: z.enum(colourSchemes),
});
export type Preferences = z.infer<typeof Preferences>;

/** Who this browser is, for the client's `can`: the hats, and how the page should look. */
export const Me = z.strictObject({
  account: z
    .strictObject({
      accountId: Id,
      name: z.string(),
      position: z.string(),
      unitId: Id,
      unitName: z.string(),
      administrator: z.boolean(),
      mustChangePassword: z.boolean(),
      preferences: Preferences,
    })
    .nullable(),
  /** This browser's citizen device, when it has entered a dialogue. */
  deviceId: Id.nullable(),
  /** The meeting whose wall this browser is, when it was paired. */
  screenMeetingId: Id.nullable(),
  /** No account exists yet: the first-run page makes the administrator. */
  firstRun: z.boolean(),
  /** The page came over plain http on a hall's network: shown as a warning. */
  plainHttp: z.boolean(),
  /** The data is a demonstration. */
  demo: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const SignIn = z.strictObject({ account: AccountName, password: Password });
export const EnterByKey = z.strictObject({ key: z.string().min(20).max(100) });
export const ChangePassword = z.strictObject({ current: Password, next: Password });

export const CompleteFirstRun = z.strictObject({
  /** The code printed on the console at start. */
  code: z.string().trim().min(4).max(40),
  /** Name of the office, the root of the tree of units. */
  unitName: line(160),
  name: line(80),
  account: AccountName,
  password: Password,
});

/** A unit of the office; units form a tree. */
export const UnitView = z.strictObject({
  id: Id,
  name: z.string(),
  parentId: Id.nullable(),
  /** Place among its siblings, from 0. */
  order: z.int(),
  /** Accounts directly in it. */
  people: z.int(),
});
export type UnitView = z.infer<typeof UnitView>;

export const SaveUnit = z.strictObject({
  name: line(160),
  parentId: Id.nullable(),
  order: z.int().min(0).max(999).default(0),
});

/** An account as the administrator sees it. */
export const AccountView = z.strictObject({
  id: Id,
  account: z.string(),
  name: z.string(),
  position: z.string(),
  unitId: Id,
  unitName: z.string(),
  /** Where obligations are mailed; null when the person has no address. */
  email: z.string().nullable(),
  administrator: z.boolean(),
  locked: z.boolean(),
  mustChangePassword: z.boolean(),
  lastSignInAt: Instant.nullable(),
});
export type AccountView = z.infer<typeof AccountView>;

const accountFields = {
  name: line(80),
  position: line(120),
  unitId: Id,
  email: z.email().max(200).nullable().default(null),
  administrator: z.boolean().default(false),
};
export const CreateAccount = z.strictObject({ account: AccountName, ...accountFields });
export const ChangeAccount = z.strictObject(accountFields);

/** A password that works once and must be replaced at the next sign-in; shown a single time. */
export const OneTimePassword = z.strictObject({ password: z.string() });

export const AccountCreated = z.strictObject({ account: AccountView, password: z.string() });

export const signInOutcomes = ['accepted', 'wrong', 'locked', 'too-many'] as const;

/** One line of the sign-in log. */
export const SignInEntry = z.strictObject({
  id: Id,
  at: Instant,
  account: z.string(),
  name: z.string().nullable(),
  outcome: z.enum(signInOutcomes),
  address: z.string(),
  device: z.string(),
});
export type SignInEntry = z.infer<typeof SignInEntry>;
