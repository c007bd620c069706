import type { PaperProfile, SigningPower } from './paper-form.js';

/** A piece of running text in one style. */
export interface PaperSpan {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Running text of a paper; a line feed begins a new paragraph. */
export type PaperText = string | readonly PaperSpan[];

/** A column of a table: its title, its share of the width, and how its cells stand. */
export interface PaperColumn {
  readonly title: string;
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A row of a table; totals and group titles are bold. */
export interface PaperRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
}

/**
 * What the text of a paper is made of.
 * - `heading` 1: centred (Phần, Chương; `label` is its own line), 2: "I. …", 3: "1. …" or "Điều 1. …"
 * - `basis`: a legal basis, italic; the semicolons and the last stop are set by the form
 * - `clause`: a numbered paragraph ("1.", "a)") with an optional bold title
 */
export type PaperBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly label?: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly text: PaperText }
  | { readonly kind: 'basis'; readonly text: string }
  | {
      readonly kind: 'clause';
      readonly label: string;
      readonly title?: string;
      readonly text: PaperText;
    }
  | { readonly kind: 'bullet'; readonly text: PaperText }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly unit?: string;
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly PaperRow[];
    };

/** Who signs: the powers line by line, the person's own title, and the name without any degree. */
export interface Signatory {
  readonly powers?: readonly {
    readonly power: SigningPower;
    readonly of: string;
  }[];
  readonly title: string;
  /** The title is held in an acting capacity (Q.). */
  readonly acting?: boolean;
  readonly name: string;
}

/** An official paper of an office, as plain data. Without a number it is a draft. */
export interface OfficialPaper {
  readonly profile: PaperProfile;
  /** Names as they are spoken; the form sets the capitals. A line feed fixes a break. */
  readonly issuingBody: { readonly parent?: string; readonly name: string };
  readonly number: number | null;
  /** Kind and body, such as "TB-UBND" (State) or "TB/ĐU" (Party). */
  readonly symbol: string;
  readonly place: string;
  readonly date: Date;
  /** The kind of paper, such as "Thông báo". */
  readonly type: string;
  readonly subject: string;
  /** Kính gửi: only on a submission or a report to a higher body. */
  readonly addressees?: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly signer: Signatory;
  /** Minutes are signed on the left by the secretary too, and bear no place and date. */
  readonly secretary?: Signatory;
  /** Nơi nhận; `filed` completes the last line, "Lưu: VT, …". */
  readonly recipients: {
    readonly to: readonly string[];
    readonly filed: string;
  };
}

/** An annex sent as a file of its own. */
export interface PaperAnnex {
  readonly profile: PaperProfile;
  /** Roman numeral when there are several annexes. */
  readonly ordinal?: string;
  readonly title: string;
  /** The paper it belongs to, such as "Kèm theo Báo cáo số 05/BC-UBND …". */
  readonly attachedTo: string;
  readonly issuingBody: string;
  readonly date: Date;
  readonly blocks: readonly PaperBlock[];
}
