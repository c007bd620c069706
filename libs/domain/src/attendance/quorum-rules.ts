import type { MeetingKind } from '../meetings/meeting.js';
import type { LegalBasis, Threshold } from '../threshold.js';

/** Names of the quorum rules. */
export const quorumRuleIds = ['two-thirds-of-members', 'over-half-of-members'] as const;
export type QuorumRuleId = (typeof quorumRuleIds)[number];

/** How many members must be present before a meeting may decide. */
export interface QuorumRule {
  readonly threshold: Threshold;
  readonly legalBasis: LegalBasis;
}

/** The rules of law about quorum. */
export const quorumRules = {
  'two-thirds-of-members': {
    threshold: { numerator: 2, denominator: 3, reach: 'at-least' },
    legalBasis: {
      vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: phiên họp Ủy ban nhân dân chỉ tiến hành khi có ít nhất hai phần ba tổng số thành viên tham dự',
      en: 'Law on Organisation of Local Government No. 72/2025/QH15: a People’s Committee meets only when at least two thirds of its members attend',
    },
  },
  'over-half-of-members': {
    threshold: { numerator: 1, denominator: 2, reach: 'over' },
    legalBasis: {
      vi: 'Quy chế làm việc của cơ quan: hội nghị tiến hành khi có quá nửa số thành viên được triệu tập tham dự',
      en: 'Rules of procedure of the office: a conference is held when over half of the members called attend',
    },
  },
} as const satisfies Record<QuorumRuleId, QuorumRule>;

/** Which rule binds a meeting of this kind. */
export const quorumRuleOfKind = {
  meeting: 'two-thirds-of-members',
  dialogue: 'over-half-of-members',
} as const satisfies Record<MeetingKind, QuorumRuleId>;
