/** The seat a person has in a meeting; guests attend and do not vote. */
export const seats = ['chair', 'secretary', 'member', 'guest'] as const;
export type Seat = (typeof seats)[number];

/** Where the question is asked: what the policy needs to know about the meeting at hand, for this actor. */
export interface Scene {
  /** The meeting at hand, where there is one. */
  readonly meetingId?: string;
  /** The actor's seat in it; absent when the actor has none. */
  readonly seat?: Seat;
  /** The secretary, who is listed as a member too and therefore votes. */
  readonly alsoMember?: boolean;
  /** The actor was checked in at the roll-call. */
  readonly checkedIn?: boolean;
  /** The meeting is a dialogue conference that citizens may join now or look back at. */
  readonly openToCitizens?: boolean;
  /** The person or device to whom the thing belongs, where it has one owner. */
  readonly ownerId?: string;
}
