import fc from 'fast-check';
import { byteRange } from './byte-range.js';

describe('byteRange', () => {
  it('reads the three forms', () => {
    expect(byteRange('bytes=0-99', 1_000)).toEqual({ start: 0, end: 100 });
    expect(byteRange('bytes=900-', 1_000)).toEqual({ start: 900, end: 1_000 });
    expect(byteRange('bytes=-100', 1_000)).toEqual({ start: 900, end: 1_000 });
  });

  it('cuts what reaches beyond the end', () => {
    expect(byteRange('bytes=900-4000', 1_000)).toEqual({ start: 900, end: 1_000 });
    expect(byteRange('bytes=-4000', 1_000)).toEqual({ start: 0, end: 1_000 });
  });

  it('cannot give what lies behind the end', () => {
    expect(byteRange('bytes=1000-', 1_000)).toBe('unsatisfiable');
    expect(byteRange('bytes=-0', 1_000)).toBe('unsatisfiable');
    expect(byteRange('bytes=99999999999999999999999-', 1_000)).toBe('unsatisfiable');
  });

  it('gives the whole file for what it does not understand', () => {
    for (const header of [
      undefined,
      '',
      'lines=1-2',
      'bytes=',
      'bytes=-',
      'bytes=5-2',
      'bytes=0-1,4-5',
    ]) {
      expect(byteRange(header, 1_000)).toBeUndefined();
    }
  });

  it('never leaves the file', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (from, to, size) => {
        const range = byteRange(`bytes=${from}-${to}`, size);
        if (range === undefined || range === 'unsatisfiable') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThan(range.end);
        expect(range.end).toBeLessThanOrEqual(size);
      }),
    );
  });
});
