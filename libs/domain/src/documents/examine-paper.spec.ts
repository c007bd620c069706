import { examinePaper } from './examine-paper.js';
import { paperLimits } from './paper.js';

describe('examinePaper', () => {
  it('accepts a paper that could be read', () => {
    expect(examinePaper({ outcome: 'read', pages: 315, encrypted: false })).toEqual({
      accepted: true,
      facts: { pages: 315 },
    });
  });

  it('refuses ten thousand pages, and says how many there may be', () => {
    expect(examinePaper({ outcome: 'read', pages: 10_000, encrypted: false })).toEqual({
      accepted: false,
      refusal: 'document.too-many-pages',
      detail: { pages: 10_000, most: paperLimits.pages },
    });
  });

  it('refuses a protected paper, also one that opens without a password', () => {
    const refusal = { accepted: false as const, refusal: 'document.encrypted' as const };
    expect(examinePaper({ outcome: 'encrypted' })).toEqual(refusal);
    expect(examinePaper({ outcome: 'read', pages: 2, encrypted: true })).toEqual(refusal);
  });

  it('says why for everything else', () => {
    const reason = (outcome: 'not-pdf' | 'damaged' | 'too-slow' | 'too-heavy') => {
      const decision = examinePaper({ outcome });
      return decision.accepted ? '' : decision.refusal;
    };
    expect(reason('not-pdf')).toBe('document.not-pdf');
    expect(reason('damaged')).toBe('document.damaged');
    expect(reason('too-slow')).toBe('document.too-slow');
    expect(reason('too-heavy')).toBe('document.too-slow');
    expect(examinePaper({ outcome: 'read', pages: 0, encrypted: false })).toEqual(
      jasmine.objectContaining({ refusal: 'document.damaged' }),
    );
  });
});
