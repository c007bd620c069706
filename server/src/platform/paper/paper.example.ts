import type { OfficialPaper, PaperAnnex, PaperBlock } from './paper.js';

/** A sentence long enough to need four lines. */
export const aSentence =
  'Giao Phòng Kinh tế chủ trì, phối hợp với các thôn, tổ dân phố rà soát toàn bộ diện tích đất ' +
  'nông nghiệp bị bỏ hoang trên địa bàn, đề xuất phương án đưa vào sản xuất trong vụ xuân, báo cáo ' +
  'Chủ tịch Ủy ban nhân dân xã trước ngày 15/12/2026 để chỉ đạo thực hiện thống nhất toàn xã.';

/** As many numbered paragraphs as wanted. */
export function someClauses(count: number): PaperBlock[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'clause',
    label: `${index + 1}.`,
    text: aSentence,
  }));
}

/** A short notice of a commune's People's Committee. */
export function aPaper(change: Partial<OfficialPaper> = {}): OfficialPaper {
  return {
    profile: 'state',
    issuingBody: { name: 'Ủy ban nhân dân\nxã Hồng Phong' },
    number: 5,
    symbol: 'TB-UBND',
    place: 'Hồng Phong',
    date: new Date('2026-01-05T02:00:00Z'),
    type: 'Thông báo',
    subject: 'Kết luận của Chủ tịch Ủy ban nhân dân xã tại phiên họp tháng 12 năm 2025',
    blocks: [{ kind: 'paragraph', text: aSentence }],
    signer: {
      powers: [
        { power: 'collective', of: 'Ủy ban nhân dân' },
        { power: 'deputy', of: 'Chủ tịch' },
      ],
      title: 'Phó Chủ tịch',
      name: 'Phạm Thị Hồng Nhung',
    },
    recipients: { to: ['Thường trực Đảng ủy', 'Thường trực HĐND xã'], filed: 'VT, VP (05b)' },
    ...change,
  };
}

/** A short notice of a commune's Party committee. */
export function aPartyPaper(change: Partial<OfficialPaper> = {}): OfficialPaper {
  return aPaper({
    profile: 'party',
    issuingBody: { parent: 'Đảng bộ\nthành phố Hải Phòng', name: 'Đảng ủy xã Hồng Phong' },
    number: 36,
    symbol: 'TB/ĐU',
    subject: 'kết luận của Bí thư Đảng ủy tại hội nghị đối thoại với Nhân dân',
    signer: {
      powers: [{ power: 'collective', of: 'Ban Thường vụ' }],
      title: 'Bí thư',
      name: 'Nguyễn Văn Khải',
    },
    recipients: { to: ['Các chi bộ trực thuộc'], filed: 'Văn phòng Đảng ủy' },
    ...change,
  });
}

/** An annex with one table of that many rows. */
export function anAnnex(rows: number): PaperAnnex {
  return {
    profile: 'state',
    ordinal: 'I',
    title: 'Kết quả thu ngân sách theo thôn',
    attachedTo: 'Kèm theo Báo cáo số 05/BC-UBND ngày 05/01/2026 của Ủy ban nhân dân xã',
    issuingBody: 'Ủy ban nhân dân xã Hồng Phong',
    date: new Date('2026-01-05T02:00:00Z'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', share: 1, align: 'center' },
          { title: 'Thôn', share: 4 },
          { title: 'Thực hiện', share: 2, align: 'right' },
        ],
        rows: Array.from({ length: rows }, (_, index) => ({
          cells: [String(index + 1), `Thôn số ${index + 1}`, `${index + 1}.000,5`],
        })),
      },
    ],
  };
}
