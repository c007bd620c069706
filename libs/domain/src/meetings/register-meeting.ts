import type { Decision } from '../decision.js';
import { accept, refuse } from '../decision.js';
import type { Registration } from './meeting.js';

/**
 * Whether a registration makes sense, and its tidy form: each person has one seat, the weightier one. A member is
 * not also a guest; the chair votes without being listed. The secretary may be listed among the members.
 */
export function registerMeeting(registration: Registration): Decision<Registration> {
  if (registration.endsAt.getTime() <= registration.startsAt.getTime()) {
    return refuse('meeting.ends-before-start');
  }
  const { chairId, secretaryId } = registration;
  if (chairId === secretaryId) return refuse('meeting.chair-is-secretary');
  const memberIds = [...new Set(registration.memberIds)].filter((id) => id !== chairId);
  const taken = new Set([chairId, secretaryId, ...memberIds]);
  const guestIds = [...new Set(registration.guestIds)].filter((id) => !taken.has(id));
  return accept({ ...registration, memberIds, guestIds });
}
