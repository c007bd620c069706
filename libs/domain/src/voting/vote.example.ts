import type { Vote, VoteChoice } from './vote.js';

export const agreeId = '0195c000-0000-7000-8000-0000000000a1';
export const disagreeId = '0195c000-0000-7000-8000-0000000000a2';
export const otherId = '0195c000-0000-7000-8000-0000000000a3';

const choices: readonly VoteChoice[] = [
  { id: agreeId, label: 'Đồng ý', approving: true },
  { id: disagreeId, label: 'Không đồng ý', approving: false },
  { id: otherId, label: 'Ý kiến khác', approving: false },
];

/** An open vote of twelve members, m0 (the chair) to m11. */
export function aVote(change: Partial<Vote> = {}): Vote {
  return {
    id: '0195c000-0000-7000-8000-0000000000a0',
    text: 'Thông qua kế hoạch phát triển kinh tế - xã hội quý III',
    choices,
    rule: 'over-half-of-members',
    status: 'open',
    entitledIds: Array.from({ length: 12 }, (_, index) => `m${String(index)}`),
    ...change,
  };
}
