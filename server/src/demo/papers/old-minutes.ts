import type { OfficialPaper } from '../../platform/paper/official-paper.js';
import { commune, type PaperPeople } from './commune.js';
import type { PaperDays } from './days.js';
import { bullets, clause, paragraphs, section } from './writing.js';

/** The minutes of last month's meeting, which this meeting looks back on. */
export function oldMinutes(days: PaperDays, people: PaperPeople): OfficialPaper {
  return {
    profile: 'state',
    issuingBody: { name: commune.body },
    number: 31,
    symbol: 'BB-UBND',
    place: commune.place,
    date: days.on(-30),
    type: 'Biên bản',
    subject: `Phiên họp thường kỳ ${days.lastMonth.words} của Ủy ban nhân dân xã Hồng Phong`,
    blocks: [
      clause('', `07 giờ 30 phút, ngày ${days.at(-30)}.`, 'Thời gian bắt đầu:'),
      clause('', 'Phòng họp tầng 2, trụ sở Ủy ban nhân dân xã Hồng Phong.', 'Địa điểm:'),
      clause(
        '',
        'có mặt 23 trên 25 đại biểu được mời; vắng 02 đại biểu có lý do (01 dự tập huấn tại thành phố, 01 nghỉ ốm, đã cử người dự thay).',
        'Thành phần tham dự:',
      ),
      clause('', `${people.chair}, Chủ tịch Ủy ban nhân dân xã.`, 'Chủ trì:'),
      clause(
        '',
        `${people.officeHead}, Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.`,
        'Thư ký:',
      ),
      section('I.', 'Khai mạc và thông qua chương trình'),
      ...paragraphs(
        `Chủ tọa nêu mục đích, yêu cầu của phiên họp và chương trình gồm bốn nội dung: đánh giá tình hình ${days.lastMonth.words}; phương án sắp xếp quầy hàng chợ Cầu; việc bàn giao mặt bằng dự án đường nối quốc lộ; công tác chuẩn bị năm học và phòng, chống mưa bão. Đại biểu thống nhất chương trình, không đề nghị bổ sung.`,
        'Thư ký báo cáo việc thực hiện kết luận phiên họp trước: 14 nhiệm vụ được giao, hoàn thành 11 nhiệm vụ, đang thực hiện 02 nhiệm vụ trong hạn, chậm 01 nhiệm vụ (lập danh sách thửa đất mất hồ sơ gốc, chậm 09 ngày).',
      ),
      section('II.', 'Nội dung và ý kiến phát biểu'),
      clause(
        '1.',
        'Trưởng phòng Kinh tế trình bày báo cáo; nhấn mạnh thu ngân sách đạt khá nhưng phụ thuộc nhiều vào tiền sử dụng đất, cần nuôi dưỡng nguồn thu từ hộ kinh doanh.',
        'Tình hình kinh tế - xã hội.',
      ),
      ...bullets(
        'Ông Đỗ Văn Quyết, Trưởng thôn Đông Phú: đề nghị làm rõ số liệu đất bỏ hoang vì có thửa đang cho mượn miệng, chưa có hợp đồng; nếu tính cả, diện tích bỏ hoang của thôn chỉ còn 1,2 ha.',
        'Bà Phạm Thị Tuyết, Tổ trưởng tổ dân phố Chợ Cầu: tuyến cống đào dở đã hai tháng, hàng quán khó buôn bán; đề nghị công khai ngày hoàn thành và lắp biển báo ban đêm.',
        'Trưởng Công an xã: đề nghị các thôn rà soát camera hỏng, hiện có 17 trên 148 mắt không ghi hình.',
        'Trưởng phòng Kinh tế tiếp thu, giải trình: sẽ thống kê riêng diện tích cho mượn; đơn vị thi công cam kết hoàn trả mặt đường trong 25 ngày, chậm ngày nào phạt ngày đó theo hợp đồng.',
      ),
      clause(
        '2.',
        'Phương án chia chợ thành bốn khu, bốc thăm công khai vị trí quầy trong từng khu; hộ kinh doanh cũ được ưu tiên trong nhóm ngành hàng của mình.',
        'Sắp xếp quầy hàng chợ Cầu.',
      ),
      ...bullets(
        'Chủ tịch Hội Liên hiệp Phụ nữ xã: đồng ý bốc thăm nhưng đề nghị dành sáu vị trí gần cổng cho người bán hàng là người khuyết tật và phụ nữ đơn thân.',
        'Bà Đinh Thị Ngân, Tổ trưởng tổ dân phố Thắng Lợi: đề nghị giữ mức thu cũ trong ba tháng đầu để tiểu thương ổn định.',
        'Biểu quyết: 23 trên 23 đại biểu có mặt đồng ý phương án, bổ sung hai đề nghị nêu trên (đạt 100%).',
      ),
      clause(
        '3.',
        'Phó Chủ tịch Ủy ban nhân dân xã báo cáo còn 32 hộ chưa nhận tiền; kiến nghị tập trung ở đơn giá cây lâu năm và mong muốn được tái định cư gần ruộng.',
        'Bàn giao mặt bằng đường nối quốc lộ.',
      ),
      ...bullets(
        'Ông Vũ Văn Thuyết, Trưởng thôn Phú La: có bốn hộ bị sót cây trong biên bản kiểm đếm, đề nghị kiểm đếm lại trước sự chứng kiến của Mặt trận.',
        'Chỉ huy trưởng Ban Chỉ huy Quân sự xã: đề nghị gặp từng hộ, không gửi thông báo hàng loạt.',
        'Đại diện Ủy ban Mặt trận Tổ quốc Việt Nam xã: nhất trí tổ chức đối thoại trực tiếp, kết luận đối thoại phải niêm yết để người dân theo dõi.',
      ),
      clause(
        '4.',
        'Phòng Văn hóa - Xã hội báo cáo các trường đã sửa chữa xong 70% hạng mục; còn lan can điểm trường Kim Trạch chưa có vốn. Đội xung kích phòng, chống thiên tai đã diễn tập hai lần.',
        'Năm học mới, phòng, chống mưa bão.',
      ),
      ...paragraphs(
        'Hiệu trưởng Trường Tiểu học Hồng Phong B đề nghị cho tạm rào chắn tầng hai trước ngày khai giảng, không chờ thay lan can. Các đại biểu nhất trí.',
      ),
      section('III.', 'Kết luận của chủ tọa'),
      clause(
        '1.',
        'Phòng Kinh tế thống kê lại đất bỏ hoang, tách diện tích cho mượn; báo cáo tại phiên họp này tháng sau.',
      ),
      clause(
        '2.',
        `Ban Quản lý chợ tổ chức bốc thăm quầy trước ngày ${days.at(-14)}, mời Mặt trận và đại diện tiểu thương giám sát; giữ mức thu cũ trong ba tháng.`,
      ),
      clause(
        '3.',
        `Thành lập tổ công tác kiểm đếm bổ sung tại thôn Phú La, hoàn thành trước ngày ${days.at(-10)}; gặp riêng từng hộ trong 32 hộ chưa bàn giao mặt bằng.`,
      ),
      clause(
        '4.',
        'Trích 46 triệu đồng từ dự phòng ngân sách để thay lan can điểm trường Kim Trạch; trong thời gian chờ phải rào chắn, cấm học sinh ra hành lang tầng hai.',
      ),
      clause(
        '5.',
        'Công an xã chủ trì sửa chữa 17 mắt camera, kinh phí từ nguồn xã hội hóa còn dư.',
      ),
      ...paragraphs(
        `Biên bản đã được đọc lại, các đại biểu nhất trí. Phiên họp kết thúc vào 11 giờ 20 phút, ngày ${days.at(-30)}.`,
      ),
    ],
    signer: { title: 'Chủ tọa', name: people.chair },
    secretary: { title: 'Thư ký', name: people.officeHead },
    recipients: { to: ['Thành viên UBND xã', 'Các phòng, ban, đơn vị'], filed: 'VT, Hồ sơ' },
  };
}
