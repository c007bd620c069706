/** A signed-in person of the office. */
export interface AccountHat {
  readonly accountId: string;
  readonly name: string;
  readonly unitId: string;
  readonly administrator: boolean;
  /** A one-time password was given: nothing but changing it is allowed. */
  readonly mustChangePassword: boolean;
}

/** A citizen's phone that joined dialogues; it has no account. */
export interface CitizenHat {
  readonly deviceId: string;
}

/** A wall display that was paired with one meeting. */
export interface ScreenHat {
  readonly meetingId: string;
}

/** Who is asking. One browser may wear several hats at once: an officer may also ask as a citizen. */
export interface Actor {
  readonly account?: AccountHat;
  readonly citizen?: CitizenHat;
  readonly screen?: ScreenHat;
}

/** Somebody about whom nothing is known. */
export const nobody: Actor = {};
