import { parseSigningPower } from './signing-power.js';

describe('the power to sign', () => {
  it('is read in both forms', () => {
    expect(parseSigningPower('KT. Chủ tịch')).toEqual({ kind: 'deputy', of: 'Chủ tịch' });
    expect(parseSigningPower('T/M Ban Thường vụ')).toEqual({
      kind: 'collective',
      of: 'Ban Thường vụ',
    });
    expect(parseSigningPower('TL. Chủ tịch')).toEqual({ kind: 'order', of: 'Chủ tịch' });
    expect(parseSigningPower('TUQ. Chủ tịch')).toEqual({ kind: 'sub-authorised', of: 'Chủ tịch' });
    expect(parseSigningPower('Q.')).toEqual({ kind: 'acting', of: '' });
  });

  it('is not guessed', () => {
    expect(parseSigningPower('KT.')).toBeUndefined();
    expect(parseSigningPower('Thay mặt Chủ tịch')).toBeUndefined();
    expect(parseSigningPower('')).toBeUndefined();
  });
});
