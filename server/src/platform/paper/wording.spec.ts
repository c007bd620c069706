import { paperForms } from './paper-form.js';
import { endedWith, paperNumber, placeAndDate, shortDate } from './wording.js';

describe('wording of a paper', () => {
  const dated = (iso: string): string => placeAndDate('Hải Phòng', new Date(iso), true);

  it('writes a zero before numbers under ten', () => {
    expect(paperNumber(paperForms.state, 5, 'TB-UBND')).toBe('Số: 05/TB-UBND');
    expect(paperNumber(paperForms.state, 10, 'TB-UBND')).toBe('Số: 10/TB-UBND');
    expect(paperNumber(paperForms.state, 1234, 'QĐ-UBND')).toBe('Số: 1234/QĐ-UBND');
  });

  it('writes a Party number with a hyphen before the kind and no colon', () => {
    expect(paperNumber(paperForms.party, 36, 'TB/ĐU')).toBe('Số 36-TB/ĐU');
  });

  it('keeps room for the number of a draft', () => {
    expect(paperNumber(paperForms.state, null, 'KH-UBND')).toMatch(/^Số: \u00a0+\/KH-UBND$/u);
  });

  it('writes a zero before days under ten and the months 1 and 2 only', () => {
    expect(dated('2026-01-05T02:00:00Z')).toBe('Hải Phòng, ngày 05 tháng 01 năm 2026');
    expect(dated('2026-02-28T02:00:00Z')).toBe('Hải Phòng, ngày 28 tháng 02 năm 2026');
    expect(dated('2026-03-09T02:00:00Z')).toBe('Hải Phòng, ngày 09 tháng 3 năm 2026');
    expect(dated('2026-12-10T02:00:00Z')).toBe('Hải Phòng, ngày 10 tháng 12 năm 2026');
  });

  it('takes the day in Vietnam, not in Greenwich', () => {
    expect(dated('2025-12-31T17:30:00Z')).toBe('Hải Phòng, ngày 01 tháng 01 năm 2026');
    expect(shortDate(new Date('2025-12-31T16:59:00Z'))).toBe('31/12/2025');
  });

  it('puts the ending in place of the stop', () => {
    expect(endedWith('Tổ chức thực hiện.', './.')).toBe('Tổ chức thực hiện./.');
    expect(endedWith('Tổ chức thực hiện./.', './.')).toBe('Tổ chức thực hiện./.');
    expect(endedWith('Thường trực Đảng ủy;', ';')).toBe('Thường trực Đảng ủy;');
  });
});
