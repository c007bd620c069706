import type { Invitation } from './invitation.js';

/** A member who was invited and has said nothing yet. */
export function anInvitation(change: Partial<Invitation> = {}): Invitation {
  return {
    accountId: '0195c000-0000-7000-8000-000000000011',
    answer: 'awaiting',
    reason: null,
    answeredAt: null,
    checkedInAt: null,
    ...change,
  };
}
