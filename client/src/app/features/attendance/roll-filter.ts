import type { AttendanceRow } from 'dienhong/contracts';
import { foldVietnamese } from 'dienhong/domain';

/** Which lines of the roll are shown. */
export type RollFilter = 'all' | 'present' | 'absent';

const plain = (text: string): string => foldVietnamese(text).text;

/** Lines of the roll by presence and by a word, typed with or without marks. */
export function filterRoll(
  rows: readonly AttendanceRow[],
  filter: RollFilter,
  word: string,
): readonly AttendanceRow[] {
  const wanted = plain(word.trim());
  return rows.filter((row) => {
    const present = row.checkedInAt !== null;
    if (filter !== 'all' && present !== (filter === 'present')) return false;
    return plain(`${row.name} ${row.position} ${row.unitName}`).includes(wanted);
  });
}
