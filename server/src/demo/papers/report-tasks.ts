import type { PaperBlock } from '../../platform/paper/official-paper.js';
import type { PaperDays } from './days.js';
import { bullets, clause, paragraphs, section } from './writing.js';

/** Programmes with where they stand and what has to be done next. */
const programmes: readonly (readonly [title: string, text: string])[] = [
  [
    'Nông thôn mới kiểu mẫu.',
    'Đã đạt 16 trên 19 tiêu chí. Ba tiêu chí còn thiếu là môi trường, thu nhập và văn hóa; trong đó tiêu chí thu nhập (hiện 78,4 triệu đồng/người/năm) phụ thuộc vào tiến độ lấp đầy Cụm công nghiệp Đông Phú. Phòng Kinh tế rà soát hồ sơ minh chứng từng tiêu chí, mời đoàn thẩm tra của thành phố trong quý tới.',
  ],
  [
    'Chỉnh trang đường làng, ngõ xóm.',
    'Hoàn thành 14,6 km trên 22 km đăng ký. Phong trào “mỗi tuần một giờ vì ngõ sạch” duy trì ở 15 thôn; ba thôn Mỹ Khê, Tràng Sơn, Quan Trang cần Hội Liên hiệp Phụ nữ giúp khởi động lại.',
  ],
  [
    'Mỗi xã một sản phẩm.',
    'Ngoài ba sản phẩm ba sao, hồ sơ gạo nếp cái hoa vàng Cổ Đằng đang hoàn thiện truy xuất nguồn gốc. Cần hỗ trợ bao bì và máy hút chân không với kinh phí 180 triệu đồng, hợp tác xã đối ứng một nửa.',
  ],
  [
    'Xóa điểm đen ô nhiễm.',
    'Năm trong bảy ao tù đã được nạo vét, kè bờ, trồng cây. Hai ao tại thôn Bạch Đa và tổ dân phố Thắng Lợi vướng quyền sử dụng đất của hộ liền kề, phải xong thủ tục trước khi thi công.',
  ],
  [
    'Trường học an toàn, thân thiện.',
    'Đã thay 214 quạt trần cũ, sửa 11 nhà vệ sinh, lắp mái che sân cho ba trường. Việc cần làm ngay là thay lan can tầng hai điểm trường Kim Trạch đã gỉ sét.',
  ],
  [
    'Chăm sóc người cao tuổi tại cộng đồng.',
    'Ba câu lạc bộ liên thế hệ giúp nhau thu hút 240 hội viên. Mô hình bữa trưa chung cho người già neo đơn ở tổ dân phố Tân Lập được Nhân dân ủng hộ, đề xuất mở thêm hai điểm.',
  ],
  [
    'Số hóa dữ liệu hộ tịch, đất đai.',
    'Nhập và đối khớp 41.200 trên 46.800 bản ghi. Còn các quyển sổ trước năm 1975 bị mục, phải chụp màu độ phân giải cao và nhờ người am hiểu chữ viết tay đọc lại.',
  ],
  [
    'Phòng, chống thiên tai.',
    'Củng cố đội xung kích 108 người, dự trữ 2.400 bao tải, 6 máy phát điện, 3 xuồng. Đoạn đê bối Bến Vòng dài 420 m có hiện tượng thẩm lậu, đã cắm biển cảnh báo và đề nghị thành phố gia cố trước mùa mưa.',
  ],
  [
    'Hỗ trợ phụ nữ khởi nghiệp.',
    'Quỹ quay vòng cho 37 chị vay 1,48 tỷ đồng, không có nợ quá hạn. Bốn tổ hợp tác làm đồ thủ công từ bèo tây nhận được đơn hàng xuất khẩu đầu tiên, cần thêm nhà kho khô ráo.',
  ],
  [
    'Chiếu sáng đường quê.',
    'Tổng số bóng đèn công cộng 1.236, tỷ lệ sáng thường xuyên 96%. Chuyển 340 bóng sang đèn năng lượng mặt trời, mỗi tháng tiết kiệm khoảng 11 triệu đồng tiền điện.',
  ],
];

/** Part two of the report: the programmes under way. */
export function programmeReviews(): PaperBlock[] {
  return programmes.map(([title, text], index) => clause(`${index + 1}.`, text, title));
}

/** Part four of the report: what has to be done next month, by whom and by when. */
export function nextTasks(days: PaperDays): PaperBlock[] {
  return [
    ...paragraphs(
      `Trên cơ sở kết quả đạt được, Ủy ban nhân dân xã xác định các nhiệm vụ trọng tâm ${days.nextMonth.words} như sau, mỗi việc có một đơn vị chịu trách nhiệm chính và một ngày hoàn thành cụ thể:`,
    ),
    section('I.', 'Nhiệm vụ chung'),
    ...bullets(
      'Tập trung hoàn thành các chỉ tiêu còn dưới 95%; thủ trưởng đơn vị trực tiếp báo cáo từng chỉ tiêu chậm tại phiên họp sau, không ủy quyền.',
      `Tổ chức đấu giá lại 38 lô đất Xứ đồng Cửa Đình bảo đảm công khai, dự kiến ngày ${days.at(19)}; công bố quy hoạch chi tiết trước phiên đấu giá ít nhất 15 ngày.`,
      `Chuẩn bị hội nghị đối thoại ngày ${days.at(12)}: tổng hợp câu hỏi của Nhân dân gửi trước, phân công đơn vị trả lời, niêm yết kết luận trong vòng 03 ngày làm việc sau hội nghị.`,
      'Thực hiện họp không giấy ở tất cả các cuộc họp do Ủy ban nhân dân xã chủ trì; tài liệu gửi chậm hơn 02 ngày trước phiên họp thì không đưa vào chương trình.',
    ),
    section('II.', 'Phân công cụ thể'),
    clause(
      '1.',
      `Chủ trì hoàn thiện danh mục đầu tư công năm ${days.planYear}; đôn đốc nhà thầu hai dự án giải ngân thấp, lập tiến độ từng tuần; xử lý dứt điểm 15 hồ sơ đất đai trễ hạn trước ngày ${days.at(15)}.`,
      'Phòng Kinh tế.',
    ),
    clause(
      '2.',
      `Rà soát hộ nghèo, cận nghèo cuối năm bảo đảm đúng đối tượng, công khai tại thôn; phương án bố trí giáo viên thiếu trình trước ngày ${days.at(10)}; tuyên truyền phòng, chống sốt xuất huyết.`,
      'Phòng Văn hóa - Xã hội.',
    ),
    clause(
      '3.',
      `Chuẩn bị nội dung kỳ họp Hội đồng nhân dân xã; theo dõi việc thực hiện các kết luận, báo cáo danh sách việc quá hạn vào thứ Sáu hằng tuần; hoàn thành số hóa sổ hộ tịch đợt hai trước ngày ${days.at(26)}.`,
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.',
    ),
    clause(
      '4.',
      'Duy trì bộ phận hướng dẫn người cao tuổi nộp hồ sơ; thí điểm trả kết quả tại nhà cho người khuyết tật và gia đình chính sách; giảm thời gian chờ xuống dưới 10 phút.',
      'Trung tâm Phục vụ hành chính công.',
    ),
    clause(
      '5.',
      'Mở đợt cao điểm bảo đảm trật tự an toàn giao thông quanh trường học và chợ; hoàn thành kế hoạch lắp gờ giảm tốc tại nút giao cầu Trắng; kiểm tra phòng cháy các kho hàng cuối năm.',
      'Công an xã.',
    ),
    clause(
      '6.',
      'Bảo đảm công tác khám tuyển nghĩa vụ quân sự đúng luật, đủ chỉ tiêu; thăm, động viên gia đình có con em trúng tuyển trước ngày giao quân.',
      'Ban Chỉ huy Quân sự xã.',
    ),
    clause(
      '7.',
      'Niêm yết báo cáo này tại nhà văn hóa, đọc trên loa truyền thanh phần có liên quan đến thôn mình, ghi lại ý kiến của Nhân dân và gửi về Văn phòng trong 07 ngày.',
      'Trưởng thôn, tổ trưởng tổ dân phố.',
    ),
    section('III.', 'Kiến nghị, đề xuất'),
    ...bullets(
      'Đề nghị Ủy ban nhân dân thành phố bố trí vốn gia cố đê bối Bến Vòng và sớm phê duyệt chủ trương cải tạo trạm bơm Đồng Lý.',
      'Đề nghị Sở Giáo dục và Đào tạo bổ sung chỉ tiêu biên chế cho 14 vị trí giáo viên còn thiếu hoặc cho phép ký hợp đồng dài hạn.',
      'Đề nghị Sở Nông nghiệp và Môi trường hướng dẫn xử lý các thửa đất đã dồn đổi nhưng mất hồ sơ gốc để cấp giấy chứng nhận cho Nhân dân.',
    ),
    ...paragraphs(
      `Trên đây là báo cáo tình hình kinh tế - xã hội ${days.thisMonth.words} và nhiệm vụ trọng tâm ${days.nextMonth.words}, Ủy ban nhân dân xã báo cáo Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã và các đại biểu dự họp.`,
    ),
  ];
}
