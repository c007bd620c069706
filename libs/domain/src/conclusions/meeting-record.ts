import type { MeetingKind } from '../meetings/meeting.js';
import type { QuestionField } from '../questions/question.js';
import type { MajorityBase } from '../voting/majority.js';

/** A person as an official paper names them. */
export interface RecordedPerson {
  readonly name: string;
  readonly position: string;
}

/** Who was there, counted at the end. */
export interface RecordedAttendance {
  /** Members entitled to vote, the chair included. */
  readonly entitled: number;
  /** Of these, checked in. */
  readonly present: number;
  /** How many the quorum asks for. */
  readonly needed: number;
  /** Guests and others without a vote who were there. */
  readonly others: number;
  /** Members who did not come, with the reason they gave. */
  readonly absent: readonly { readonly name: string; readonly reason: string | null }[];
}

/** An item of the agenda and whether the meeting came to it. */
export interface RecordedItem {
  readonly id: string;
  readonly title: string;
  readonly presenter: RecordedPerson | null;
  readonly reached: boolean;
}

/** A closed vote with its recounted figures. */
export interface RecordedVote {
  readonly agendaItemId: string | null;
  readonly text: string;
  readonly counts: readonly {
    readonly label: string;
    readonly count: number;
    readonly approving: boolean;
  }[];
  readonly entitled: number;
  readonly present: number;
  readonly cast: number;
  readonly approvals: number;
  readonly needed: number;
  readonly base: MajorityBase;
  readonly passed: boolean;
}

/** A question that was answered, in the hall or in writing. */
export interface RecordedAnswer {
  readonly field: QuestionField;
  readonly question: string;
  readonly answer: string | null;
  readonly byName: string;
  readonly manner: 'hall' | 'writing';
}

/** A question given to a unit, not answered yet. */
export interface RecordedAssignment {
  readonly field: QuestionField;
  readonly question: string;
  readonly unitName: string;
  /** `yyyy-MM-dd`. */
  readonly dueOn: string;
}

/** What happened, in plain figures and words: all that a notice of conclusions is drafted from. */
export interface MeetingRecord {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly place: string;
  readonly openedAt: Date;
  /** Null while the meeting still goes on. */
  readonly closedAt: Date | null;
  /** The unit that held it, and the one above. */
  readonly unitName: string;
  readonly parentUnitName: string | null;
  readonly chair: RecordedPerson;
  readonly attendance: RecordedAttendance;
  readonly items: readonly RecordedItem[];
  readonly votes: readonly RecordedVote[];
  /** Questions that citizens sent, the unpublished ones too. */
  readonly questionCount: number;
  readonly answers: readonly RecordedAnswer[];
  readonly assignments: readonly RecordedAssignment[];
}
