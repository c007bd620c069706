import type { AttendanceRow } from 'dienhong/contracts';
import { filterRoll } from './roll-filter';

const row = (name: string, checkedInAt: string | null): AttendanceRow => ({
  ...{ accountId: name, name, position: 'Công chức', unitName: 'Phòng Văn hóa', seat: 'member' },
  ...{ answer: 'attending', reason: null, answeredAt: null, checkedInAt },
});
const rows = [row('Đỗ Thị Hường', '2026-11-27T01:00:00Z'), row('Trần Văn Nam', null)];
const names = (found: readonly AttendanceRow[]): string[] => found.map(({ name }) => name);

describe('filterRoll', () => {
  it('finds names typed without marks', () => {
    expect(names(filterRoll(rows, 'all', 'do thi huong'))).toEqual(['Đỗ Thị Hường']);
    expect(names(filterRoll(rows, 'all', 'văn hoá'))).toEqual(names(rows));
  });

  it('shows who is here and who is not', () => {
    expect(names(filterRoll(rows, 'present', ''))).toEqual(['Đỗ Thị Hường']);
    expect(names(filterRoll(rows, 'absent', ''))).toEqual(['Trần Văn Nam']);
  });
});
