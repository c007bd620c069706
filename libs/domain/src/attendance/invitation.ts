/** What an invited person said: nothing yet, comes, does not come (with the reason). */
export const invitationAnswers = ['awaiting', 'attending', 'declined'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** One person's place on the roll of a meeting. */
export interface Invitation {
  readonly accountId: string;
  readonly answer: InvitationAnswer;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
  readonly checkedInAt: Date | null;
}
