import type { MajorityRuleId } from './majority.js';

/** Draft until opened; closed once recounted; published once everyone may see the figures. */
export const voteStatuses = ['draft', 'open', 'closed', 'published'] as const;
export type VoteStatus = (typeof voteStatuses)[number];

export interface VoteChoice {
  readonly id: string;
  readonly label: string;
  /** The choice on which the majority is counted; exactly one. */
  readonly approving: boolean;
}

/** A named vote (biểu quyết công khai). */
export interface Vote {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly VoteChoice[];
  readonly rule: MajorityRuleId;
  readonly status: VoteStatus;
  /** Accounts entitled, fixed when the vote opened. */
  readonly entitledIds: readonly string[];
}
