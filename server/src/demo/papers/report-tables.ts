import type { PaperBlock, PaperRow } from '../../platform/paper/official-paper.js';
import { figure, steadyWhole, villages } from './commune.js';
import { totalFigure, villageFigures as of } from './village-figures.js';

/** Targets of the year: name, unit, plan, done so far. */
const targets: readonly (readonly [string, string, number, number])[] = [
  ['Giá trị sản xuất nông nghiệp, thủy sản', 'tỷ đồng', 486, 461.2],
  ['Giá trị sản xuất công nghiệp, xây dựng', 'tỷ đồng', 1240, 1168.5],
  ['Doanh thu thương mại, dịch vụ', 'tỷ đồng', 690, 652.8],
  ['Sản lượng lương thực có hạt', 'tấn', 9650, 9712],
  ['Sản lượng thủy sản', 'tấn', 1310, 1240],
  ['Thu ngân sách trên địa bàn', 'tỷ đồng', 57.8, 52.74],
  ['Giải ngân vốn đầu tư công', 'tỷ đồng', 22.85, 18.6],
  ['Thu nhập bình quân đầu người', 'triệu đồng/năm', 80, 78.4],
  ['Lao động có việc làm mới', 'người', 420, 386],
  ['Lao động qua đào tạo', '%', 85, 83.6],
  ['Hộ sử dụng nước sạch tập trung', '%', 98, 96.9],
  ['Rác thải được thu gom, xử lý', '%', 98, 97.2],
  ['Bao phủ bảo hiểm y tế', '%', 96, 95.4],
  ['Trường đạt chuẩn quốc gia', 'trường', 13, 12],
  ['Gia đình văn hóa', '%', 94, 93.1],
  ['Hồ sơ giải quyết đúng hạn', '%', 99, 98.9],
  ['Hồ sơ nộp trực tuyến', '%', 80, 82.5],
];

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** The year's targets against what is done. */
export function targetTable(): PaperBlock {
  return {
    kind: 'table',
    caption: 'Bảng 1. Kết quả thực hiện các chỉ tiêu chủ yếu (lũy kế từ đầu năm)',
    columns: [
      { title: 'TT', share: 0.7, align: 'center' },
      { title: 'Chỉ tiêu', share: 4.4 },
      { title: 'Đơn vị', share: 1.8, align: 'center' },
      { title: 'Kế hoạch', share: 1.3, align: 'right' },
      { title: 'Thực hiện', share: 1.3, align: 'right' },
      { title: 'Đạt (%)', share: 1.1, align: 'right' },
    ],
    rows: targets.map(([name, unit, plan, done], index) => ({
      cells: [
        String(index + 1),
        name,
        unit,
        figure(plan, decimalsOf(plan)),
        figure(done, decimalsOf(done)),
        figure((done / plan) * 100, 1),
      ],
    })),
  };
}

/** Figures of one kind for every village, with their total. */
interface Measure {
  readonly title: string;
  readonly share: number;
  readonly of: (index: number) => number;
  readonly decimals: number;
}

function villageTable(caption: string, measures: readonly Measure[], unit?: string): PaperBlock {
  const rows: PaperRow[] = villages.map((village, index) => ({
    cells: [
      String(index + 1),
      village.name.replace(/^t/u, 'T'),
      ...measures.map(({ of, decimals }) => figure(of(index), decimals)),
    ],
  }));
  const totals = measures.map((measure) => totalFigure(measure.of, measure.decimals));
  return {
    kind: 'table',
    caption,
    ...(unit === undefined ? {} : { unit }),
    columns: [
      { title: 'TT', share: 0.7, align: 'center' },
      { title: 'Thôn, tổ dân phố', share: 3 },
      ...measures.map(({ title, share }) => ({ title, share, align: 'right' as const })),
    ],
    rows: [...rows, { cells: ['', 'Tổng cộng', ...totals], bold: true }],
  };
}

/** Households, people and the poor, by village. */
export function peopleTable(label: string): PaperBlock {
  return villageTable(`${label}. Dân số, lao động và hộ nghèo theo thôn, tổ dân phố`, [
    { title: 'Số hộ', share: 1.2, of: of.households, decimals: 0 },
    { title: 'Nhân khẩu', share: 1.3, of: of.people, decimals: 0 },
    { title: 'Lao động có việc', share: 1.3, of: of.workers, decimals: 0 },
    { title: 'Hộ nghèo', share: 1, of: of.poor, decimals: 0 },
    { title: 'Hộ cận nghèo', share: 1.1, of: of.nearPoor, decimals: 0 },
    { title: 'Người có công', share: 1.1, of: of.honoured, decimals: 0 },
  ]);
}

/** Crops by village. */
export function cropTable(label: string): PaperBlock {
  return villageTable(
    `${label}. Diện tích gieo trồng và cơ cấu cây trồng theo thôn, tổ dân phố`,
    [
      { title: 'Đất nông nghiệp', share: 1.3, of: of.fields, decimals: 1 },
      { title: 'Lúa chất lượng cao', share: 1.3, of: of.fineRice, decimals: 1 },
      { title: 'Rau màu', share: 1.1, of: of.vegetables, decimals: 1 },
      { title: 'Thủy sản', share: 1.1, of: of.fishWater, decimals: 1 },
      { title: 'Còn bỏ hoang', share: 1.1, of: of.idle, decimals: 1 },
    ],
    'ha',
  );
}

/** Contributions and common works by village. */
export function contributionTable(label: string): PaperBlock {
  return villageTable(`${label}. Nhân dân đóng góp xây dựng hạ tầng theo thôn, tổ dân phố`, [
    { title: 'Đất hiến (m²)', share: 1.2, of: (i) => steadyWhole(i + 90, 120, 980), decimals: 0 },
    { title: 'Ngày công', share: 1.2, of: (i) => steadyWhole(i + 110, 90, 520), decimals: 0 },
    {
      title: 'Tiền mặt (triệu đồng)',
      share: 1.4,
      of: (i) => steadyWhole(i + 130, 26, 240),
      decimals: 0,
    },
    {
      title: 'Đường bê tông (m)',
      share: 1.3,
      of: (i) => steadyWhole(i + 150, 210, 1340),
      decimals: 0,
    },
    { title: 'Bóng đèn', share: 1, of: (i) => steadyWhole(i + 170, 22, 96), decimals: 0 },
  ]);
}

/** Files received and settled by village. */
export function fileTable(label: string): PaperBlock {
  return villageTable(`${label}. Hồ sơ hành chính và ý kiến của Nhân dân theo thôn, tổ dân phố`, [
    { title: 'Hồ sơ nộp', share: 1.2, of: of.filed, decimals: 0 },
    { title: 'Trực tuyến', share: 1.2, of: of.filedOnline, decimals: 0 },
    { title: 'Đất đai', share: 1.1, of: of.landFiles, decimals: 0 },
    { title: 'Ý kiến gửi về', share: 1.1, of: of.opinions, decimals: 0 },
    { title: 'Đã trả lời', share: 1.1, of: of.answered, decimals: 0 },
  ]);
}
