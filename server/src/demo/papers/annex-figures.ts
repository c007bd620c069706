import type { PaperAnnex, PaperRow } from '../../platform/paper/official-paper.js';
import { commune, figure, steady, steadyWhole, turn, villages } from './commune.js';
import type { PaperDays } from './days.js';
import { contributionTable, cropTable, fileTable, peopleTable } from './report-tables.js';
import { section } from './writing.js';

const works = [
  'Cứng hóa đường trục từ nhà văn hóa đến cầu máng',
  'Nạo vét, kè mương tiêu qua khu dân cư',
  'Thay cống qua đường và hoàn trả mặt đường',
  'Lắp đèn chiếu sáng ngõ còn lại',
  'Sửa mái, sân và công trình phụ nhà văn hóa',
  'Kè ao, trồng cây, làm đường dạo quanh ao',
  'Mở rộng khúc cua, cắm biển và gờ giảm tốc',
  'Xây điểm tập kết rác có mái che',
  'Sân thể thao và dụng cụ tập ngoài trời',
];

const states = [
  'Đã có mặt bằng',
  'Đang lấy ý kiến Nhân dân',
  'Cần thẩm định lại dự toán',
  'Đủ hồ sơ',
];

/** The figures behind the report and the submission: tables over several pages. */
export function annexFigures(days: PaperDays): PaperAnnex {
  return {
    profile: 'state',
    title: `Số liệu kinh\u00a0tế\u00a0-\u00a0xã\u00a0hội ${days.thisMonth.words} và đề xuất của các thôn, tổ dân phố`,
    attachedTo: `Kèm theo Báo cáo số 214/BC-UBND ngày ${days.at(-3)} của Ủy ban nhân dân xã Hồng Phong`,
    issuingBody: commune.body.replace('\n', ' '),
    date: days.on(-3),
    blocks: [
      section('I.', 'Dân cư và sản xuất'),
      peopleTable('Bảng 1'),
      cropTable('Bảng 2'),
      section('II.', 'Nhân dân tham gia và hồ sơ hành chính'),
      contributionTable('Bảng 3'),
      fileTable('Bảng 4'),
      section('III.', 'Đề xuất công trình của các thôn, tổ dân phố'),
      {
        kind: 'table',
        caption: `Bảng 5. Công trình đề xuất cho kế hoạch năm ${days.planYear}`,
        unit: 'triệu đồng',
        columns: [
          { title: 'TT', share: 0.8, align: 'center' },
          { title: 'Công trình', share: 4.2 },
          { title: 'Dự toán', share: 1.3, align: 'right' },
          { title: 'Nhân dân góp', share: 1.3, align: 'right' },
          { title: 'Hộ hưởng lợi', share: 1.2, align: 'right' },
          { title: 'Tình trạng', share: 2.2 },
        ],
        rows: proposals(),
      },
    ],
  };
}

/** Three works per village, under the village's name. */
function proposals(): PaperRow[] {
  let number = 0;
  return villages.flatMap((village, index): PaperRow[] => [
    { cells: ['', village.name.replace(/^t/u, 'T'), '', '', '', ''], bold: true },
    ...[0, 1, 2].map((step): PaperRow => {
      const seed = index * 7 + step * 13;
      const cost = Math.round(steady(seed, 180, 2400) / 10) * 10;
      number += 1;
      return {
        cells: [
          String(number),
          turn(works, index * 4 + step * 2),
          figure(cost),
          figure(Math.round((cost * steadyWhole(seed + 3, 10, 35)) / 100)),
          figure(Math.round(village.households * steady(seed + 5, 0.2, 0.9))),
          turn(states, index + step * 3),
        ],
      };
    }),
  ]);
}
