/** Names of the majority rules; the rules themselves are data with their legal basis in `majority-rules.ts`. */
export const majorityRuleIds = [
  'over-half-of-members',
  'over-half-of-present',
  'over-half-of-cast',
  'two-thirds-of-members',
] as const;
export type MajorityRuleId = (typeof majorityRuleIds)[number];

/** What the approvals are measured against. */
export type MajorityBase = 'entitled' | 'present' | 'cast';
