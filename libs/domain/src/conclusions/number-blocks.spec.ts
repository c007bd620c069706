import type { ConclusionBlock } from './conclusion.js';
import { numberBlocks } from './number-blocks.js';

const block = (kind: ConclusionBlock['kind']): ConclusionBlock => ({ kind, text: 'x' });

describe('numbering the blocks', () => {
  it('counts headings in Roman figures and clauses anew below each', () => {
    const labels = numberBlocks(
      (['paragraph', 'heading', 'clause', 'clause', 'heading', 'clause'] as const).map(block),
    ).map((numbered) => numbered.label);
    expect(labels).toEqual([null, 'I.', '1.', '2.', 'II.', '1.']);
  });

  it('counts clauses through when there is no heading', () => {
    const labels = numberBlocks((['clause', 'paragraph', 'clause'] as const).map(block));
    expect(labels.map((numbered) => numbered.label)).toEqual(['1.', null, '2.']);
  });

  it('writes Roman figures properly', () => {
    const labels = numberBlocks(Array.from({ length: 49 }, () => block('heading')));
    expect(labels[3]?.label).toBe('IV.');
    expect(labels[8]?.label).toBe('IX.');
    expect(labels[43]?.label).toBe('XLIV.');
    expect(labels[48]?.label).toBe('XLIX.');
  });
});
