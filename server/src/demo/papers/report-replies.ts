import type { PaperBlock } from '../../platform/paper/official-paper.js';
import { turn, villages } from './commune.js';
import type { PaperDays } from './days.js';

/** What people asked, what the office answers, and which unit sees to it. */
const replies: readonly (readonly [asked: string, answered: string, unit: string])[] = [
  [
    'Đường trục thôn hỏng nặng sau khi xe chở đất dự án đi qua, ai sửa và bao giờ xong?',
    'Đơn vị thi công phải hoàn trả theo hợp đồng. Đã lập biên bản hiện trạng có ảnh, yêu cầu rải cấp phối tạm trước ngày 15, thảm lại khi xong nền đường mới.',
    'Phòng Kinh tế',
  ],
  [
    'Hộ tôi làm hồ sơ tách thửa từ đầu năm, đã hai lần hẹn lại.',
    'Hồ sơ thiếu xác nhận ranh giới của một hộ liền kề đi làm xa. Cán bộ địa chính đã liên hệ và lấy xác nhận trực tuyến, hẹn trả kết quả trong 10 ngày.',
    'Phòng Kinh tế',
  ],
  [
    'Vì sao phí vệ sinh thu theo nhân khẩu cả với con em đi học xa?',
    'Tiếp thu. Từ quý sau thu theo số người thực tế ở nhà, trưởng thôn lập danh sách, niêm yết trước khi thu.',
    'Ban Quản lý công trình công cộng',
  ],
  [
    'Trạm y tế ngày thứ Bảy có khám bảo hiểm y tế không?',
    'Có, buổi sáng từ 7 giờ 30 đến 11 giờ. Lịch trực và số điện thoại bác sĩ đã dán tại cổng trạm và đăng trên trang của xã.',
    'Trạm Y tế',
  ],
  [
    'Học sinh đi bộ qua cầu hẹp, không có lan can, rất nguy hiểm.',
    'Đã lắp lan can tạm bằng ống thép. Cầu mới nằm trong danh mục đầu tư công; trong lúc chờ, dân quân hướng dẫn giờ tan học.',
    'Công an xã',
  ],
  [
    'Nước máy đục sau mỗi lần mất điện.',
    'Đơn vị cấp nước thừa nhận đường ống cũ bị xộc cặn, đã súc xả ba đêm liền; kết quả xét nghiệm ngày lấy mẫu gần nhất đạt quy chuẩn.',
    'Phòng Văn hóa - Xã hội',
  ],
  [
    'Đề nghị công khai tiền dân đóng làm nhà văn hóa.',
    'Ban vận động đã niêm yết bảng thu, chi và biên lai. Số dư 18,4 triệu đồng chuyển sang mua loa và bàn ghế theo biên bản họp thôn.',
    'Văn phòng HĐND và UBND',
  ],
  [
    'Trang trại lợn xả thải ra mương về đêm.',
    'Đã kiểm tra đột xuất lúc 23 giờ, lấy mẫu, lập biên bản vi phạm, xử phạt 15 triệu đồng và buộc đóng cống xả; sẽ tái kiểm tra không báo trước.',
    'Phòng Kinh tế',
  ],
  [
    'Người già không dùng điện thoại thông minh thì nộp hồ sơ thế nào?',
    'Nộp giấy trực tiếp vẫn được nhận như thường. Trung tâm có bàn hỗ trợ riêng, người trên 75 tuổi được cán bộ đến nhà theo lịch thứ Năm.',
    'Trung tâm Phục vụ hành chính công',
  ],
  [
    'Đất của gia đình nằm trong quy hoạch cây xanh đã hơn mười năm, có được sửa nhà không?',
    'Được sửa chữa, cải tạo không tăng quy mô; cấp phép xây dựng có thời hạn nếu chưa có kế hoạch sử dụng đất hằng năm. Bản vẽ quy hoạch treo tại trụ sở.',
    'Phòng Kinh tế',
  ],
  [
    'Lịch lấy nước đổ ải năm nay thay đổi, thôn không được báo.',
    'Rút kinh nghiệm. Lịch mới gửi qua loa, tin nhắn và dán tại trạm bơm trước ít nhất 5 ngày; tổ thủy nông chịu trách nhiệm.',
    'Trung tâm Dịch vụ nông nghiệp',
  ],
  [
    'Cột điện nghiêng sát mái nhà.',
    'Điện lực đã gông tạm và hẹn thay cột; xã theo dõi, ngày hoàn thành ghi trong sổ kiến nghị công khai.',
    'Phòng Kinh tế',
  ],
  [
    'Chế độ với dân công hỏa tuyến làm hồ sơ ở đâu?',
    'Nộp tại Trung tâm Phục vụ hành chính công. Trường hợp không còn giấy tờ gốc cần hai người cùng đơn vị xác nhận; Hội Cựu chiến binh giúp lập hồ sơ.',
    'Phòng Văn hóa - Xã hội',
  ],
  [
    'Karaoke di động quá to sau 22 giờ.',
    'Công an xã xử phạt hai trường hợp, tạm giữ một loa. Số trực ban nhận tin 24/24 giờ, có mặt trong 20 phút.',
    'Công an xã',
  ],
  [
    'Giá bồi thường nhãn, vải thấp hơn xã bên.',
    'Cùng áp dụng một bảng giá của thành phố; chênh lệch do mật độ cây. Sẽ đối chiếu trực tiếp biên bản kiểm đếm với từng hộ tại hội nghị đối thoại.',
    'Phòng Kinh tế',
  ],
  [
    'Sân bóng thôn bị lấn làm chỗ phơi ván.',
    'Đã mời chủ xưởng làm việc, cam kết dọn trong 7 ngày; quá hạn xã tổ chức cưỡng chế và tính chi phí.',
    'Phòng Văn hóa - Xã hội',
  ],
  [
    'Xin mở lại chuyến xe buýt qua trường trung học.',
    'Đã gửi văn bản đề nghị Sở Xây dựng; trong lúc chờ, nhà trường ký hợp đồng xe đưa đón với giá do phụ huynh thống nhất.',
    'Văn phòng HĐND và UBND',
  ],
  [
    'Nghĩa trang hết chỗ, có cho mua trước không?',
    'Không bán trước. Phần mở rộng 0,8 ha đang san lấp, ưu tiên hỏa táng; mẫu mộ và mức thu đã được Hội đồng nhân dân thông qua.',
    'Phòng Kinh tế',
  ],
  [
    'Sao kê hỗ trợ lúa bị ngập chưa thấy tiền?',
    'Danh sách 214 hộ đã phê duyệt, tiền về tài khoản trước ngày 20; 9 hộ sai số tài khoản đề nghị sửa tại nhà trưởng thôn.',
    'Trung tâm Dịch vụ nông nghiệp',
  ],
  [
    'Trẻ em thiếu chỗ chơi trong hè.',
    'Mở cửa sân ba trường từ 16 giờ đến 19 giờ, có đoàn viên trông; lắp thêm sáu bộ xà, cầu trượt từ nguồn ủng hộ.',
    'Đoàn Thanh niên xã',
  ],
];

/** The questions of the people with their answers, as a table over several pages. */
export function repliesTable(days: PaperDays): PaperBlock {
  return {
    kind: 'table',
    caption: 'Bảng 6. Trả lời kiến nghị của Nhân dân trước hội nghị đối thoại',
    columns: [
      { title: 'TT', share: 0.7, align: 'center' },
      { title: 'Nơi gửi', share: 1.6 },
      { title: 'Nội dung', share: 3 },
      { title: 'Trả lời', share: 4.2 },
      { title: 'Đơn vị, thời hạn', share: 2 },
    ],
    rows: replies.map(([asked, answered, unit], index) => ({
      cells: [
        String(index + 1),
        turn(villages, index * 5 + 2).name.replace(/^t/u, 'T'),
        asked,
        answered,
        `${unit}, ${days.at(5 + ((index * 7) % 24))}`,
      ],
    })),
  };
}
