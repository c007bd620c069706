import type { PaperBlock } from '../../platform/paper/official-paper.js';
import type { PaperDays } from './days.js';
import { figure } from './commune.js';
import { total, totalFigure, villageFigures as of } from './village-figures.js';
import { bullets, paragraphs, section, subsection } from './writing.js';

const share = (part: (index: number) => number): string =>
  figure((total(part) / total(of.households)) * 100, 2);

/** Part one of the report: the economy, by sector. */
export function economy(days: PaperDays): PaperBlock[] {
  return [
    section('I.', 'Về phát triển kinh tế'),
    subsection('1.', 'Sản xuất nông nghiệp, thủy sản'),
    ...paragraphs(
      `Toàn xã gieo trồng 812,6 ha ${days.crop}, đạt 101,3% kế hoạch. Cơ cấu giống tiếp tục chuyển sang lúa chất lượng cao (Bắc thơm số 7, ST25, nếp cái hoa vàng), trên diện tích ${totalFigure(of.fineRice, 1)} ha. Sâu cuốn lá nhỏ và rầy nâu phát sinh cục bộ ở các cánh đồng trũng thuộc thôn Hà Nhuận, Cổ Đằng nhưng được phát hiện sớm; Trung tâm Dịch vụ nông nghiệp đã hướng dẫn phun trừ tập trung trong ba ngày, không để lây lan.`,
      `Diện tích đất bỏ hoang giảm từ 47,2 ha đầu năm xuống còn ${totalFigure(of.idle, 1)} ha nhờ vận động các hộ không có nhu cầu canh tác cho hợp tác xã mượn đất. Hai doanh nghiệp đã thuê 26 ha tại thôn Đoài Thượng và An Lạc để trồng khoai tây, ngô ngọt theo hợp đồng; tiền thuê bình quân 1,2 triệu đồng/sào/năm, trả trước cho dân từng năm một.`,
      'Chăn nuôi ổn định. Tổng đàn lợn 13.460 con, gia cầm 214.000 con; tỷ lệ tiêm phòng cúm gia cầm đạt 92,7%, lở mồm long móng đạt 95,1%. Xã đã lấy 84 mẫu giám sát sau tiêm, 79 mẫu đạt mức bảo hộ. Còn 23 hộ chăn nuôi trong khu dân cư chưa có hầm khí sinh học, đã cam kết di dời hoặc ngừng chăn nuôi trước ngày 31 tháng 12.',
      `Nuôi trồng thủy sản đạt ${totalFigure(of.fishWater, 1)} ha mặt nước, sản lượng lũy kế 1.240 tấn. Mô hình nuôi cá trong lồng trên sông Đò Bến Vòng bước đầu cho lãi, song mực nước xuống thấp vào cuối kỳ làm chết 3,6 tấn cá của bốn hộ; xã đã lập biên bản thiệt hại, đề nghị hỗ trợ theo quy định.`,
    ),
    subsection('2.', 'Công nghiệp, xây dựng'),
    ...paragraphs(
      'Trên địa bàn có 96 doanh nghiệp, 214 cơ sở tiểu thủ công nghiệp đang hoạt động, tạo việc làm cho 4.870 lao động với thu nhập bình quân 8,9 triệu đồng/người/tháng. Trong kỳ có 7 doanh nghiệp thành lập mới, 2 doanh nghiệp tạm ngừng do thiếu đơn hàng may mặc. Cụm công nghiệp Đông Phú lấp đầy 71% diện tích; hạng mục trạm xử lý nước thải công suất 800 m³/ngày đêm đã chạy thử, kết quả quan trắc ba đợt đều đạt cột A.',
      'Ủy ban nhân dân xã đã cấp 64 giấy phép xây dựng nhà ở riêng lẻ, thời gian giải quyết bình quân 9,5 ngày so với quy định 15 ngày. Kiểm tra trật tự xây dựng 41 công trình, phát hiện 5 trường hợp vi phạm, xử phạt 3 trường hợp với số tiền 78 triệu đồng, 2 trường hợp tự tháo dỡ.',
    ),
    subsection('3.', 'Thương mại, dịch vụ'),
    ...paragraphs(
      'Chợ Cầu đã sắp xếp lại 186 quầy, tách khu thực phẩm tươi sống khỏi khu hàng khô; 100% hộ kinh doanh niêm yết giá, 73% chấp nhận thanh toán không dùng tiền mặt. Doanh thu bán lẻ trên địa bàn ước đạt 61,5 tỷ đồng trong tháng, tăng 8,2% so với cùng kỳ. Ba sản phẩm được công nhận OCOP ba sao (bún tươi Lương Quán, mật ong Tràng Sơn, mắm cáy Bến Vòng) đã có mặt trên sàn thương mại điện tử, bán được 1.920 đơn hàng.',
    ),
    subsection('4.', 'Thu, chi ngân sách'),
    ...paragraphs(
      'Thu ngân sách trên địa bàn lũy kế đạt 52,74 tỷ đồng, bằng 94,6% dự toán thành phố giao và 91,2% nghị quyết Hội đồng nhân dân xã. Trong đó thuế ngoài quốc doanh 9,86 tỷ đồng, lệ phí trước bạ 6,12 tỷ đồng, thu tiền sử dụng đất 24,3 tỷ đồng, thu khác 12,46 tỷ đồng. Khoản thu tiền sử dụng đất chậm do phiên đấu giá 38 lô tại Xứ đồng Cửa Đình phải tổ chức lại, dự kiến hoàn thành trong tháng tới.',
      'Chi ngân sách đạt 47,18 tỷ đồng, bằng 84,6% dự toán. Chi thường xuyên bảo đảm lương, chế độ chính sách và hoạt động của 31 đơn vị; tiết kiệm 10% chi thường xuyên, tương đương 1,13 tỷ đồng, để chuyển sang đầu tư sửa chữa trường học. Vốn đầu tư công giải ngân 18,6 tỷ đồng, đạt 81,4% kế hoạch; thấp nhất là dự án thoát nước tổ dân phố Chợ Cầu mới đạt 46% do vướng tuyến cáp ngầm.',
    ),
    subsection('5.', 'Tài nguyên, môi trường, giải phóng mặt bằng'),
    ...paragraphs(
      `Đã tiếp nhận ${totalFigure(of.landFiles)} hồ sơ đất đai, giải quyết đúng hạn ${figure(total(of.landFiles) - 15)} hồ sơ; 15 hồ sơ trễ hạn chủ yếu do phải xác minh nguồn gốc đất trước năm 1993, xã đã có thư xin lỗi và hẹn lại ngày trả từng hồ sơ. Cấp 128 giấy chứng nhận lần đầu sau dồn điền đổi thửa, còn 340 thửa chưa cấp.`,
      'Dự án đường nối quốc lộ qua địa bàn xã dài 2,6 km ảnh hưởng 174 hộ. Đến nay 151 hộ đã nhận tiền và bàn giao mặt bằng; 23 hộ còn lại có ý kiến về giá cây trồng và vị trí tái định cư. Tổ công tác đã đối thoại trực tiếp bốn buổi, giải thích và ghi nhận từng trường hợp, có 9 hộ đồng ý sau đối thoại gần nhất.',
      'Lượng rác sinh hoạt phát sinh 21,4 tấn/ngày, thu gom đạt 97,2%. Xã đã lắp 12 camera tại các điểm hay đổ trộm, xử phạt 8 trường hợp. Chất lượng nước sông Đò đoạn qua Bến Vòng cải thiện nhưng chỉ tiêu amoni còn vượt 1,4 lần vào mùa khô.',
    ),
  ];
}

/** Part one of the report, continued: society, administration, security. */
export function society(days: PaperDays): PaperBlock[] {
  return [
    section('II.', 'Về văn hóa - xã hội'),
    subsection('1.', 'Giáo dục và đào tạo'),
    ...paragraphs(
      'Mười ba trường, điểm trường có 5.216 học sinh. Tỷ lệ huy động trẻ 5 tuổi ra lớp đạt 100%, học sinh hoàn thành chương trình tiểu học đạt 99,8%. Mười hai trường đạt chuẩn quốc gia, trong đó ba trường đạt mức độ 2. Bếp ăn bán trú của các trường được kiểm tra hai lượt, công khai nguồn thực phẩm trên nhóm phụ huynh từng lớp. Khó khăn lớn nhất là thiếu 14 giáo viên (7 mầm non, 4 tiếng Anh, 3 tin học); đang hợp đồng tạm thời 9 người.',
    ),
    subsection('2.', 'Y tế, dân số, bảo hiểm'),
    ...paragraphs(
      'Trạm Y tế khám, chữa bệnh cho 2.340 lượt người trong tháng; lập hồ sơ sức khỏe điện tử cho 94,3% dân số. Ghi nhận 11 ca sốt xuất huyết tại tổ dân phố Chợ Cầu và thôn Kim Trạch, đã phun hóa chất, diệt bọ gậy ba lần, sau 14 ngày không có ca mới. Tiêm chủng mở rộng đạt 97,6%. Tỷ lệ bao phủ bảo hiểm y tế 95,4%, bảo hiểm xã hội tự nguyện tăng thêm 46 người.',
    ),
    subsection('3.', 'Chính sách xã hội, giảm nghèo, việc làm'),
    ...paragraphs(
      `Chi trả trợ cấp người có công ${totalFigure(of.honoured)} người và bảo trợ xã hội 894 người qua tài khoản, đúng ngày, không có thắc mắc. Toàn xã còn ${totalFigure(of.poor)} hộ nghèo (${share(of.poor)}%) và ${totalFigure(of.nearPoor)} hộ cận nghèo (${share(of.nearPoor)}%). Sửa chữa, xây mới 22 nhà ở cho hộ khó khăn, hoàn thành chỉ tiêu xóa nhà tạm. Giới thiệu việc làm cho 386 lao động, trong đó 31 người đi làm việc ở nước ngoài theo hợp đồng; mở ba lớp nghề may, chăm sóc người cao tuổi và sửa chữa máy nông nghiệp cho 96 học viên.`,
    ),
    subsection('4.', 'Văn hóa, thể thao, thông tin'),
    ...paragraphs(
      'Tổ chức thành công liên hoan tiếng hát Nhân dân với 42 tiết mục; đón hơn 6.000 lượt khách về dự lễ hội đình Đông Phú, bảo đảm an toàn, không có trò chơi trá hình cờ bạc. Hoàn thành số hóa 28 sắc phong, bia đá của bốn di tích. Đài truyền thanh phát 118 tin, bài; trang thông tin điện tử trả lời 57 câu hỏi của người dân, câu chậm nhất sau 6 ngày.',
    ),
    section('III.', 'Cải cách hành chính, chuyển đổi số'),
    ...paragraphs(
      `Trung tâm Phục vụ hành chính công tiếp nhận ${totalFigure(of.filed)} hồ sơ, 82,5% nộp trực tuyến; giải quyết trước và đúng hạn 98,9%. Thời gian chờ bình quân tại quầy giảm từ 24 phút xuống 11 phút nhờ chia ca theo giờ cao điểm và hướng dẫn lấy số từ nhà. Khảo sát 640 lượt người dân có 93,8% hài lòng; phàn nàn tập trung vào việc phải bổ sung giấy tờ lần hai ở lĩnh vực đất đai và hộ tịch có yếu tố nước ngoài.`,
      'Các cuộc họp của Ủy ban nhân dân xã đã dùng tài liệu điện tử; ước tính mỗi phiên thường kỳ tiết kiệm 4.200 trang giấy và gần một ngày công chuẩn bị. Mười tám thôn, tổ dân phố đều có tổ công nghệ số cộng đồng với 126 thành viên.',
    ),
    section('IV.', 'Quốc phòng, an ninh, nội chính'),
    ...paragraphs(
      'Lực lượng dân quân huấn luyện đủ thời gian, kết quả 100% đạt yêu cầu, 76% khá, giỏi. Công tác sơ tuyển nghĩa vụ quân sự đúng luật, công khai danh sách từng thôn. Công an xã tiếp nhận 39 tin báo, giải quyết 36; phạm pháp hình sự giảm 3 vụ so với cùng kỳ. Tai nạn giao thông xảy ra 2 vụ, bị thương 3 người; nguyên nhân đều do vượt sai phần đường tại nút giao cầu Trắng.',
      `Tiếp công dân 46 lượt, nhận 29 đơn, trong đó 21 đơn thuộc thẩm quyền, đã giải quyết 19. Hai đơn còn lại về lối đi chung ở thôn Quan Trang và bồi thường cây trồng ở thôn Phú La sẽ được đưa ra hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân, dự kiến ngày ${days.at(12)}.`,
      'Không để xảy ra điểm nóng. Công tác phòng cháy được tăng cường: kiểm tra 118 cơ sở nguy cơ cao, đình chỉ tạm thời một xưởng mút xốp không bảo đảm khoảng cách an toàn.',
    ),
    section('V.', 'Hạn chế và nguyên nhân'),
    ...bullets(
      'Giải ngân vốn đầu tư công chưa đều, hai dự án dưới 50%. Nguyên nhân chủ quan là khảo sát công trình ngầm sơ sài; đơn vị tư vấn đã bị nhắc nhở bằng văn bản và phải lập lại hồ sơ bằng kinh phí của mình.',
      'Tồn đọng cấp giấy chứng nhận sau dồn điền đổi thửa kéo dài nhiều năm, hồ sơ gốc thất lạc, cán bộ địa chính phải kiêm nhiệm sau sắp xếp tổ chức.',
      'Một số kiến nghị của thôn chưa được trả lời đúng hẹn, nhất là những việc phải chờ ý kiến của sở, ngành hoặc đơn vị cấp điện, cấp nước.',
      'Chất lượng báo cáo của một vài đơn vị còn chung chung, thiếu số liệu so sánh, gửi chậm làm ảnh hưởng đến thời gian nghiên cứu của đại biểu.',
      'Ý thức chấp hành quy định về hành lang giao thông, phân loại rác của một bộ phận người dân chưa cao; việc xử phạt chưa thường xuyên.',
    ),
  ];
}
