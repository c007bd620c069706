/** State bodies (Decree 30/2020/NĐ-CP) and Party bodies (guidance 36-HD/VPTW) write papers in different forms. */
export const documentProfiles = ['state', 'party'] as const;
export type DocumentProfile = (typeof documentProfiles)[number];

export const conclusionStatuses = ['draft', 'submitted', 'approved', 'issued'] as const;
export type ConclusionStatus = (typeof conclusionStatuses)[number];

/** A heading, a numbered conclusion, or a plain paragraph. */
export const conclusionBlockKinds = ['heading', 'paragraph', 'clause'] as const;
export type ConclusionBlockKind = (typeof conclusionBlockKinds)[number];

/** Characters of one block, and blocks of one notice, at most. */
export const longestBlock = 8_000;
export const mostBlocks = 600;

/** One block of the notice's text. */
export interface ConclusionBlock {
  readonly kind: ConclusionBlockKind;
  readonly text: string;
}

/** Who signs: the power (`KT. Chủ tịch`) when it is not their own, the title, the name without degrees. */
export interface ConclusionSigner {
  readonly power: string | null;
  readonly title: string;
  readonly name: string;
}

/** The parts of the official form that a secretary edits. */
export interface ConclusionText {
  readonly profile: DocumentProfile;
  readonly parentBody: string | null;
  readonly issuingBody: string;
  /** Kind and body: `TB-UBND` (State), `TB/ĐU` (Party). */
  readonly symbol: string;
  readonly placeName: string;
  readonly subject: string;
  readonly blocks: readonly ConclusionBlock[];
  readonly signer: ConclusionSigner;
  readonly recipients: readonly string[];
}
