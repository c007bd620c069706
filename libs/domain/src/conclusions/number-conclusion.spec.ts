import { referenceOf, sequenceOf } from './number-conclusion.js';

describe('the number of a notice', () => {
  it('has a zero before figures under ten and a slash in the form of the State', () => {
    expect(referenceOf('state', 5, 'TB-UBND')).toBe('05/TB-UBND');
    expect(referenceOf('state', 10, 'TB-UBND')).toBe('10/TB-UBND');
    expect(referenceOf('state', 123, 'TB-UBND')).toBe('123/TB-UBND');
  });

  it('has a hyphen in the form of the Party', () => {
    expect(referenceOf('party', 36, 'TB/ĐU')).toBe('36-TB/ĐU');
    expect(referenceOf('party', 7, 'TB/ĐU')).toBe('07-TB/ĐU');
  });

  it('begins anew with the year in Vietnam, not in Greenwich', () => {
    expect(sequenceOf('TB-UBND', new Date('2026-12-31T16:59:59Z'))).toBe('TB-UBND/2026');
    expect(sequenceOf('TB-UBND', new Date('2026-12-31T17:00:00Z'))).toBe('TB-UBND/2027');
  });

  it('does not split a sequence over capitals or spaces', () => {
    const at = new Date('2026-05-05T00:00:00Z');
    expect(sequenceOf(' tb-ubnd ', at)).toBe(sequenceOf('TB-UBND', at));
  });
});
