import type { Meeting } from './meeting.js';

/** What a good preparation has and this one has not: shown as a list to work off, never a refusal. */
export const preparationGaps = [
  'members',
  'agenda',
  'papers',
  'presenters',
  'starts-in-past',
] as const;
export type PreparationGap = (typeof preparationGaps)[number];

export interface Preparation {
  readonly agendaItems: number;
  readonly itemsWithoutPresenter: number;
  readonly papers: number;
}

/** What is still missing before the invitations go out, the weightiest first. */
export function missingBeforeInviting(
  meeting: Pick<Meeting, 'kind' | 'startsAt' | 'memberIds' | 'guestIds'>,
  preparation: Preparation,
  now: Date,
): PreparationGap[] {
  const gaps: PreparationGap[] = [];
  if (meeting.startsAt.getTime() < now.getTime()) gaps.push('starts-in-past');
  if (meeting.memberIds.length === 0) gaps.push('members');
  if (preparation.agendaItems === 0) gaps.push('agenda');
  else if (preparation.itemsWithoutPresenter > 0) gaps.push('presenters');
  if (preparation.papers === 0) gaps.push('papers');
  return gaps;
}
