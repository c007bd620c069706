import type { OfficialPaper } from '../../platform/paper/official-paper.js';
import { commune, type PaperPeople } from './commune.js';
import type { PaperDays } from './days.js';
import { totalFigure, villageFigures } from './village-figures.js';
import { bases, bullets, clause, paragraphs, section } from './writing.js';

/** The submission on next year's public investment: three to four pages. */
export function submission(days: PaperDays, people: PaperPeople): OfficialPaper {
  const year = days.planYear;
  return {
    profile: 'state',
    issuingBody: { name: commune.body },
    number: 87,
    symbol: 'TTr-UBND',
    place: commune.place,
    date: days.on(-4),
    type: 'Tờ trình',
    subject: `Về việc đề nghị thông qua danh mục và phương án phân bổ vốn đầu tư công năm\u00a0${year}`,
    addressees: ['Hội đồng nhân dân xã Hồng Phong'],
    blocks: [
      ...bases(
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        'Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024 và các văn bản sửa đổi, bổ sung',
        'Căn cứ Luật Ngân sách nhà nước',
        'Căn cứ thông báo của Ủy ban nhân dân thành phố Hải Phòng về dự kiến mức vốn đầu tư phân cấp cho cấp xã',
        `Căn cứ kết quả lấy ý kiến 18 thôn, tổ dân phố từ ngày ${days.at(-38)} đến ngày ${days.at(-24)}`,
      ),
      ...paragraphs(
        `Ủy ban nhân dân xã kính trình Hội đồng nhân dân xã xem xét, thông qua danh mục và phương án phân bổ vốn đầu tư công năm ${year} với các nội dung sau:`,
      ),
      section('I.', 'Sự cần thiết'),
      ...paragraphs(
        `Sau khi sắp xếp đơn vị hành chính, xã Hồng Phong có 18 thôn, tổ dân phố với ${totalFigure(villageFigures.households)} hộ. Hạ tầng giữa các khu vực chưa đồng đều: ba tổ dân phố trung tâm đã cứng hóa toàn bộ đường ngõ, trong khi các thôn phía tây còn 11,4 km đường trục thôn, đường ra đồng là đường đất hoặc đã xuống cấp. Tám trong mười ba điểm trường cần sửa chữa trước mùa mưa bão; trạm bơm Đồng Lý vận hành từ năm 1989, mỗi trận mưa trên 150 mm đều phải huy động thêm máy bơm dã chiến.`,
        'Qua lấy ý kiến, các thôn gửi về 64 đề xuất với tổng nhu cầu 118,6 tỷ đồng, gấp gần bốn lần khả năng cân đối. Vì vậy cần chọn những công trình có nhiều người hưởng lợi, đã có mặt bằng, và có cam kết đóng góp của Nhân dân.',
      ),
      section('II.', 'Nguyên tắc phân bổ'),
      clause(
        '1.',
        'Bố trí đủ vốn cho công trình chuyển tiếp và thanh toán dứt điểm khối lượng đã hoàn thành; không để phát sinh nợ đọng xây dựng cơ bản.',
      ),
      clause(
        '2.',
        'Công trình khởi công mới phải có hồ sơ được duyệt trước ngày 31 tháng 12 và có biên bản thống nhất của ít nhất 80% số hộ hưởng lợi trực tiếp.',
      ),
      clause(
        '3.',
        'Mỗi lĩnh vực giáo dục, thủy lợi, giao thông được bố trí không dưới 20% tổng vốn; dự phòng 5% cho sự cố thiên tai.',
      ),
      clause(
        '4.',
        'Danh mục, mức vốn, nhà thầu và tiến độ được niêm yết tại nhà văn hóa từng thôn để Nhân dân giám sát.',
      ),
      section('III.', 'Danh mục và mức vốn'),
      {
        kind: 'table',
        caption: `Bảng 1. Danh mục công trình đề nghị bố trí vốn năm ${year}`,
        unit: 'triệu đồng',
        columns: [
          { title: 'TT', share: 0.8, align: 'center' },
          { title: 'Công trình', share: 5 },
          { title: 'Tổng mức đầu tư', share: 1.7, align: 'right' },
          { title: `Vốn ${year}`, share: 1.5, align: 'right' },
          { title: 'Ghi chú', share: 2.2 },
        ],
        rows: [
          { cells: ['I', 'Công trình chuyển tiếp', '18.450', '9.120', ''], bold: true },
          {
            cells: [
              '1',
              'Trường Tiểu học Hồng Phong A, nhà lớp học 8 phòng',
              '11.200',
              '5.600',
              'Đã xong phần thô',
            ],
          },
          {
            cells: [
              '2',
              'Đường trục thôn Cổ Đằng - Hà Nhuận, 1,8 km',
              '7.250',
              '3.520',
              'Nhân dân hiến 2.140 m² đất',
            ],
          },
          { cells: ['II', 'Công trình khởi công mới', '27.900', '19.730', ''], bold: true },
          {
            cells: [
              '3',
              'Cải tạo trạm bơm Đồng Lý và 2,3 km kênh tiêu',
              '9.800',
              '6.900',
              'Phục vụ 410 ha',
            ],
          },
          {
            cells: [
              '4',
              'Sửa chữa 8 điểm trường mầm non, tiểu học',
              '4.600',
              '4.600',
              'Xong trước tháng 8',
            ],
          },
          {
            cells: [
              '5',
              'Nhà văn hóa thôn Mỹ Khê và thôn Tràng Sơn',
              '5.400',
              '2.700',
              'Xã hội hóa 30%',
            ],
          },
          {
            cells: [
              '6',
              'Hệ thống thoát nước tổ dân phố Chợ Cầu',
              '6.200',
              '3.900',
              'Gắn với chỉnh trang chợ',
            ],
          },
          {
            cells: [
              '7',
              'Nâng cấp Trung tâm Phục vụ hành chính công',
              '1.900',
              '1.630',
              'Có lối đi cho xe lăn',
            ],
          },
          { cells: ['III', 'Dự phòng', '', '1.520', ''], bold: true },
          { cells: ['', 'Tổng cộng', '46.350', '30.370', ''], bold: true },
        ],
      },
      ...paragraphs(
        `Nguồn vốn gồm: vốn thành phố phân cấp 14,2 tỷ đồng; thu tiền sử dụng đất xã được hưởng 11,5 tỷ đồng; tiết kiệm chi và tăng thu ngân sách xã 3,1 tỷ đồng; Nhân dân và doanh nghiệp đóng góp 1,57 tỷ đồng. Trường hợp thu tiền sử dụng đất không đạt, Ủy ban nhân dân xã sẽ giãn tiến độ công trình số 5 và số 6, không cắt giảm vốn của công trình giáo dục và thủy lợi.`,
      ),
      section('IV.', 'Tổ chức thực hiện'),
      ...bullets(
        `Phòng Kinh tế hoàn chỉnh hồ sơ từng công trình, gửi thẩm định trước ngày ${days.at(21)}.`,
        'Ban Giám sát đầu tư của cộng đồng ở mỗi thôn cử ba thành viên theo dõi, ghi nhật ký công trình và báo cáo hằng tháng.',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã niêm yết danh mục, tiếp nhận và trả lời ý kiến của Nhân dân trong thời hạn 05 ngày làm việc.',
      ),
      ...paragraphs('Ủy ban nhân dân xã kính trình Hội đồng nhân dân xã xem xét, quyết định.'),
    ],
    signer: {
      powers: [{ power: 'collective', of: 'Ủy ban nhân dân' }],
      title: 'Chủ tịch',
      name: people.chair,
    },
    recipients: {
      to: ['Như trên', 'Thường trực Đảng ủy xã', 'Các Ban của HĐND xã', 'Phòng Kinh tế'],
      filed: 'VT, VP',
    },
  };
}
