/** What a person may have to be told. */
export const noticeKinds = [
  'invitation',
  'meeting-changed',
  'meeting-cancelled',
  'conclusion-submitted',
  'conclusion-returned',
  'conclusion-issued',
  'question-assigned',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
