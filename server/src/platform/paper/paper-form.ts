import type { Margins } from './geometry.js';

/** Whose form a paper follows: the State's or the Party's. */
export type PaperProfile = 'state' | 'party';

/** Power by which a person signs: for the collective, for the head, by order, sub-authorised. */
export type SigningPower = 'collective' | 'deputy' | 'order' | 'sub-authorised';

/** One line at the head of the right column, with its size in points. */
export interface CrestLine {
  readonly text: string;
  readonly size: number;
}

/** The look of a paper as its legal basis states it; sizes in points, margins in millimetres. */
export interface PaperForm {
  readonly profile: PaperProfile;
  /** The text that prescribes this form. */
  readonly basis: string;
  /** Day from which the basis is in force. */
  readonly since: string;
  readonly margins: Margins;
  /** National name and motto, or the Party's title; the rule is as long as the last line. */
  readonly crest: readonly CrestLine[];
  readonly bodyNameSize: number;
  /** What separates the body's name from the number. */
  readonly underName: 'rule' | 'star';
  /** The word before the number, and the sign between number and symbol. */
  readonly numberWord: string;
  readonly numberJoint: string;
  readonly numberSize: number;
  readonly dateSize: number;
  readonly typeSize: number;
  readonly subjectSize: number;
  readonly underSubject: 'rule' | 'dashes';
  readonly textSize: number;
  /** Height of a line of text relative to its size; 1.15 is single spacing in Times. */
  readonly leading: number;
  /** First-line indent, in millimetres. */
  readonly indent: number;
  /** Least space between paragraphs. */
  readonly paragraphGap: number;
  readonly tableSize: number;
  /** What ends the text of a paper. */
  readonly ending: string;
  readonly powers: Readonly<Record<SigningPower, string>>;
  readonly acting: string;
  readonly signerSize: number;
  readonly recipients: {
    readonly headingSize: number;
    readonly heading: 'bold-italic' | 'underlined';
    readonly listSize: number;
    readonly filedWord: string;
  };
  readonly pageNumberSize: number;
}

const stateForm: PaperForm = {
  profile: 'state',
  basis: 'Nghị định số 30/2020/NĐ-CP',
  since: '2020-03-05',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  crest: [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12 },
    { text: 'Độc lập - Tự do - Hạnh phúc', size: 13 },
  ],
  bodyNameSize: 12,
  underName: 'rule',
  numberWord: 'Số: ',
  numberJoint: '/',
  numberSize: 13,
  dateSize: 13,
  typeSize: 14,
  subjectSize: 14,
  underSubject: 'rule',
  textSize: 14,
  leading: 1.28,
  indent: 12.7,
  paragraphGap: 6,
  tableSize: 12,
  ending: './.',
  powers: {
    collective: 'TM. ',
    deputy: 'KT. ',
    order: 'TL. ',
    'sub-authorised': 'TUQ. ',
  },
  acting: 'Q. ',
  signerSize: 14,
  recipients: {
    headingSize: 12,
    heading: 'bold-italic',
    listSize: 11,
    filedWord: 'Lưu: ',
  },
  pageNumberSize: 13,
};

const partyForm: PaperForm = {
  ...stateForm,
  profile: 'party',
  basis: 'Hướng dẫn số 36-HD/VPTW',
  since: '2018-04-03',
  crest: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 }],
  bodyNameSize: 14,
  underName: 'star',
  numberWord: 'Số ',
  numberJoint: '-',
  numberSize: 14,
  dateSize: 14,
  typeSize: 16,
  underSubject: 'dashes',
  ending: '.',
  powers: {
    collective: 'T/M ',
    deputy: 'K/T ',
    order: 'T/L ',
    'sub-authorised': 'T/UQ ',
  },
  acting: 'Q. ',
  recipients: {
    headingSize: 14,
    heading: 'underlined',
    listSize: 12,
    filedWord: 'Lưu ',
  },
};

/** The forms now in force, by profile. A new decree is a new entry, not a change in code. */
export const paperForms: Readonly<Record<PaperProfile, PaperForm>> = {
  state: stateForm,
  party: partyForm,
};
