import type { DocumentProfile } from 'dienhong/domain';

/** The fixed words of the official forms. They stay Vietnamese in every language of the screen. */
export interface PaperWords {
  readonly crest: readonly string[];
  readonly numberWord: string;
  readonly numberJoint: string;
  readonly type: string;
  readonly recipients: string;
  readonly dated: (place: string, at: string | null) => string;
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** Place and day as at the head of a paper; the day stays open until the issue. */
function dated(place: string, at: string | null): string {
  if (at === null) return `${place}, ngày … tháng … năm …`;
  const local = new Date(Date.parse(at) + 7 * 3_600_000);
  const month = local.getUTCMonth() + 1;
  return `${place}, ngày ${two(local.getUTCDate())} tháng ${month <= 2 ? two(month) : String(month)} năm ${String(local.getUTCFullYear())}`;
}

/** Decree 30/2020/NĐ-CP for the State, 36-HD/VPTW for the Party. */
export const paperWords: Readonly<Record<DocumentProfile, PaperWords>> = {
  state: {
    crest: ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc'],
    numberWord: 'Số:',
    numberJoint: '/',
    type: 'Thông báo',
    recipients: 'Nơi nhận:',
    dated,
  },
  party: {
    crest: ['Đảng Cộng sản Việt Nam'],
    numberWord: 'Số',
    numberJoint: '-',
    type: 'Thông báo',
    recipients: 'Nơi nhận:',
    dated,
  },
};

/** The powers to sign that are offered while typing. */
export const offeredPowers: Readonly<Record<DocumentProfile, readonly string[]>> = {
  state: ['KT. Chủ tịch', 'TM. Ủy ban nhân dân', 'TL. Chủ tịch', 'TUQ. Chủ tịch', 'Q.'],
  party: ['T/M Ban Thường vụ', 'T/M Đảng ủy', 'K/T Bí thư', 'T/L Ban Thường vụ'],
};
