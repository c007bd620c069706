import { voteStatuses } from './vote.js';
import { afterStep } from './vote-lifecycle.js';

describe('afterStep', () => {
  it('leads from draft to published', () => {
    expect(afterStep('draft', 'open')).toBe('open');
    expect(afterStep('open', 'close')).toBe('closed');
    expect(afterStep('closed', 'publish')).toBe('published');
  });

  it('never opens a vote again', () => {
    expect(voteStatuses.filter((status) => afterStep(status, 'open') !== undefined)).toEqual([
      'draft',
    ]);
  });

  it('takes ballots only while open', () => {
    expect(voteStatuses.filter((status) => afterStep(status, 'cast') !== undefined)).toEqual([
      'open',
    ]);
  });
});
