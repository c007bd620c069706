import type { NoticeView } from 'dienhong/contracts';
import type { NoticeKind } from 'dienhong/domain';
import type { Language } from '../../language/language';
import { showTime } from '../../ui/vietnam-time';

/** The page that a notice leads to, by its kind. */
export function addressOf({ kind, meetingId, facts }: NoticeView): string {
  if (kind === 'question-assigned') return '/questions/assigned';
  if (meetingId === null || (kind === 'meeting-changed' && facts['changed'] === 'seat')) {
    return '/calendar';
  }
  return kind.startsWith('conclusion-')
    ? `/meetings/${meetingId}/conclusion`
    : `/meetings/${meetingId}`;
}

/** The key of the sentence: losing one's seat is said differently from a new time or place. */
export function sentenceOf({ kind, facts }: NoticeView): string {
  return kind === 'meeting-changed' && facts['changed'] === 'seat'
    ? 'kind.seat-lost'
    : `kind.${kind}`;
}

/** What completes the sentence, with days and times as people read them. */
export function factsOf(
  { facts, meetingTitle }: NoticeView,
  language: Language,
): Record<string, string> {
  return {
    ...facts,
    title: meetingTitle ?? '',
    when: showTime(facts['startsAt'] ?? '', 'weekday-time', language),
    due: showTime(facts['dueOn'] ?? '', 'day', language),
  };
}

export const noticeIcons: Readonly<Record<NoticeKind, string>> = {
  invitation: 'mail',
  'meeting-changed': 'edit_calendar',
  'meeting-cancelled': 'event_busy',
  'conclusion-submitted': 'approval',
  'conclusion-returned': 'undo',
  'conclusion-issued': 'gavel',
  'question-assigned': 'contact_support',
};
