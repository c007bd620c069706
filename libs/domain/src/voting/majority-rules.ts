import type { LegalBasis, Threshold } from '../threshold.js';
import type { MajorityBase, MajorityRuleId } from './majority.js';

/** When a motion passes. */
export interface MajorityRule {
  readonly base: MajorityBase;
  readonly threshold: Threshold;
  /** On an exact tie of all members, the chair's own ballot decides; otherwise a tie does not pass. */
  readonly chairBreaksTie: boolean;
  readonly legalBasis: LegalBasis;
}

const overHalf: Threshold = { numerator: 1, denominator: 2, reach: 'over' };

/** The rules of law about majorities. */
export const majorityRules = {
  'over-half-of-members': {
    base: 'entitled',
    threshold: overHalf,
    chairBreaksTie: true,
    legalBasis: {
      vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: quyết định của Ủy ban nhân dân phải được quá nửa tổng số thành viên biểu quyết tán thành; nếu ngang nhau thì theo ý kiến biểu quyết của Chủ tịch',
      en: 'Law on Organisation of Local Government No. 72/2025/QH15: over half of all members of the People’s Committee must vote for; on a tie the Chair’s vote decides',
    },
  },
  'over-half-of-present': {
    base: 'present',
    threshold: overHalf,
    chairBreaksTie: false,
    legalBasis: {
      vi: 'Quy chế làm việc của cơ quan: quá nửa số thành viên có mặt tán thành',
      en: 'Rules of procedure of the office: over half of the members present vote for',
    },
  },
  'over-half-of-cast': {
    base: 'cast',
    threshold: overHalf,
    chairBreaksTie: false,
    legalBasis: {
      vi: 'Quy chế làm việc của cơ quan: quá nửa số phiếu biểu quyết tán thành',
      en: 'Rules of procedure of the office: over half of the ballots cast are for',
    },
  },
  'two-thirds-of-members': {
    base: 'entitled',
    threshold: { numerator: 2, denominator: 3, reach: 'at-least' },
    chairBreaksTie: false,
    legalBasis: {
      vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: việc hệ trọng như bãi nhiệm đại biểu cần ít nhất hai phần ba tổng số thành viên tán thành',
      en: 'Law on Organisation of Local Government No. 72/2025/QH15: grave matters such as removing a deputy need at least two thirds of all members',
    },
  },
} as const satisfies Record<MajorityRuleId, MajorityRule>;
