/** Fields of a commune's work under which questions are sorted. */
export const questionFields = [
  'land',
  'construction',
  'environment',
  'roads',
  'agriculture',
  'education',
  'health',
  'social',
  'security',
  'procedures',
  'other',
] as const;
export type QuestionField = (typeof questionFields)[number];

export const questionStatuses = [
  'received',
  'refused',
  'published',
  'answered',
  'assigned',
] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** What a citizen asked, as its rules see it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly field: QuestionField;
  readonly status: QuestionStatus;
  readonly onWall: boolean;
  readonly assignedUnitId: string | null;
}
