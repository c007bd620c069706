/** A plain value that an entry of the record may hold. */
export type Recorded =
  string | number | boolean | null | readonly Recorded[] | { readonly [name: string]: Recorded };

/**
 * The official acts of a meeting and what is recorded of each. Minutes, conclusions, audit and dossier are read
 * from these entries, so each holds in full what happened: names and figures as they were then.
 */
export interface Acts {
  'meeting.invited': { readonly people: number };
  /** The registration after the invitations: fields that were announced, names of people who came and went. */
  'meeting.changed': {
    readonly announced: readonly string[];
    readonly joined: readonly string[];
    readonly left: readonly string[];
  };
  'meeting.opened': { readonly title: string };
  'meeting.adjourned': Readonly<Record<string, never>>;
  'meeting.resumed': Readonly<Record<string, never>>;
  'meeting.closed': Readonly<Record<string, never>>;
  'meeting.cancelled': { readonly reason: string };
  'agenda.moved': {
    readonly itemId: string;
    readonly order: number;
    readonly title: string;
    readonly presenterName: string | null;
  };
  'member.checked-in': { readonly accountId: string; readonly name: string };
  'member.marked-absent': { readonly accountId: string; readonly name: string };
  'vote.opened': {
    readonly voteId: string;
    readonly text: string;
    readonly rule: string;
    readonly entitled: number;
  };
  'vote.closed': {
    readonly voteId: string;
    readonly text: string;
    readonly rule: string;
    readonly counts: readonly {
      readonly label: string;
      readonly count: number;
    }[];
    readonly entitled: number;
    readonly present: number;
    readonly cast: number;
    readonly approvals: number;
    readonly needed: number;
    readonly passed: boolean;
    /** Equal halves of all members were decided by the chair's own ballot. */
    readonly decidedByChair?: boolean;
    /** The figures were shown to everyone at once. */
    readonly published?: boolean;
    /** Who said what: the vote is named, and the record can be counted again from here. */
    readonly ballots?: readonly { readonly accountId: string; readonly label: string }[];
  };
  'vote.published': {
    readonly voteId: string;
    readonly text: string;
    readonly passed: boolean;
  };
  'question.accepted': {
    readonly questionId: string;
    readonly text: string;
    readonly field: string;
  };
  'question.refused': { readonly questionId: string; readonly reason: string };
  'question.taken-to-wall': {
    readonly questionId: string;
    readonly text: string;
  };
  'question.answered': {
    readonly questionId: string;
    readonly text: string;
    readonly answer: string;
    readonly manner: 'hall' | 'writing';
    readonly byName: string;
  };
  'question.assigned': {
    readonly questionId: string;
    readonly text: string;
    readonly unitName: string;
    /** `yyyy-MM-dd`. */
    readonly dueOn: string;
  };
  'conclusion.submitted': {
    readonly conclusionId: string;
    readonly revision: number;
  };
  'conclusion.returned': {
    readonly conclusionId: string;
    readonly reason: string;
  };
  'conclusion.approved': {
    readonly conclusionId: string;
    readonly revision: number;
  };
  'conclusion.issued': {
    readonly conclusionId: string;
    readonly reference: string;
    readonly subject: string;
    /** SHA-256 of the issued PDF. */
    readonly sha256: string;
    readonly recipients: number;
  };
}

export type Act = keyof Acts;
