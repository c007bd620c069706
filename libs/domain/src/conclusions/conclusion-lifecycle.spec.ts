import {
  conclusionLifecycle,
  mayDraftConclusion,
  mayIssueConclusion,
  nextConclusionStatus,
  stepConclusion,
  type ConclusionStep,
  type StandingConclusion,
} from './conclusion-lifecycle.js';
import { conclusionStatuses } from './conclusion.js';

const aDraft = (differences: Partial<StandingConclusion> = {}): StandingConclusion => ({
  status: 'draft',
  revision: 3,
  blocks: [{ kind: 'clause', text: 'Thông qua báo cáo.' }],
  ...differences,
});
const allSteps: readonly ConclusionStep[] = [
  'save',
  'refill',
  'submit',
  'approve',
  'give-back',
  'issue',
];

describe('the life of a notice of conclusions', () => {
  it('goes from draft to issue, each step once', () => {
    const path: readonly ConclusionStep[] = ['save', 'submit', 'approve', 'issue'];
    let standing = aDraft();
    for (const step of path) {
      const decision = stepConclusion(standing, step, standing.revision);
      if (!decision.accepted) throw new Error(`${step}: ${decision.refusal}`);
      standing = { ...standing, ...decision.facts };
    }
    expect(standing.status).toBe('issued');
    expect(standing.revision).toBe(7);
  });

  it('leaves an issued notice untouched by every step', () => {
    expect(conclusionLifecycle.issued).toEqual({});
    for (const step of allSteps) {
      const decision = stepConclusion(aDraft({ status: 'issued' }), step, 3);
      expect(decision).toEqual(jasmine.objectContaining({ refusal: 'conclusion.wrong-state' }));
    }
  });

  it('is edited in draft only', () => {
    for (const status of conclusionStatuses) {
      expect(nextConclusionStatus(status, 'save')).toBe(status === 'draft' ? 'draft' : undefined);
    }
  });

  it('is never issued without the chair', () => {
    expect(nextConclusionStatus('draft', 'issue')).toBeUndefined();
    expect(nextConclusionStatus('submitted', 'issue')).toBeUndefined();
  });

  it('is approved only as it was shown', () => {
    const decision = stepConclusion(aDraft({ status: 'submitted' }), 'approve', 2);
    expect(decision).toEqual({ accepted: false, refusal: 'conclusion.changed-elsewhere' });
  });

  it('is not submitted when it concludes nothing', () => {
    const headings = aDraft({ blocks: [{ kind: 'heading', text: 'Kết luận' }] });
    expect(stepConclusion(headings, 'submit', 3)).toEqual({
      accepted: false,
      refusal: 'conclusion.empty',
    });
  });

  it('goes back to draft from the chair, also after approval', () => {
    expect(nextConclusionStatus('submitted', 'give-back')).toBe('draft');
    expect(nextConclusionStatus('approved', 'give-back')).toBe('draft');
  });

  it('is drafted from an opened meeting and issued from a closed one', () => {
    expect(mayDraftConclusion('invited').accepted).toBeFalse();
    expect(mayDraftConclusion('cancelled').accepted).toBeFalse();
    expect(mayDraftConclusion('in-session').accepted).toBeTrue();
    expect(mayIssueConclusion('in-session').accepted).toBeFalse();
    expect(mayIssueConclusion('closed').accepted).toBeTrue();
  });
});
