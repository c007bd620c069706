import type { PaperBlock } from '../../platform/paper/official-paper.js';
import { figure, steadyWhole, turn, villages, type Village } from './commune.js';
import type { PaperDays } from './days.js';
import { villageFigures as of } from './village-figures.js';
import { clause, paragraphs } from './writing.js';

type Sentence = (village: Village, seed: number, days: PaperDays) => string;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const addressed = (name: string): string => `${name.includes(' Thị ') ? 'bà' : 'ông'} ${name}`;
const whole = (seed: number, low: number, high: number): string =>
  figure(steadyWhole(seed, low, high));

const production: readonly Sentence[] = [
  (v, s, d) =>
    `Toàn thôn đã gieo trồng ${figure(v.fields * 0.82, 1)} ha ${d.crop}, trong đó diện tích áp dụng mạ khay, cấy máy là ${whole(s, 14, 38)} ha; năng suất bình quân ước đạt ${figure(58 + (s % 9), 1)} tạ/ha.`,
  (v, s) =>
    `Bà con duy trì ${whole(s, 6, 19)} mô hình rau màu trong nhà lưới với tổng diện tích ${figure(v.fields * 0.06, 1)} ha, thu nhập bình quân ${whole(s + 1, 240, 410)} triệu đồng/ha/năm, cao gấp hơn hai lần cấy lúa.`,
  (v, s) =>
    `Kinh tế hộ chuyển dần sang dịch vụ: hiện có ${whole(s, 38, 92)} hộ kinh doanh cố định, ${whole(s + 2, 9, 27)} cơ sở may gia công và mộc dân dụng, giải quyết việc làm thường xuyên cho ${whole(s + 3, 120, 310)} lao động.`,
  (v, s) =>
    `Vùng chuyển đổi từ đất lúa kém hiệu quả sang nuôi cá rô phi, tôm càng xanh đạt ${figure(v.fields * 0.11, 1)} ha; sản lượng thủy sản từ đầu năm ước ${whole(s, 42, 118)} tấn, tăng ${figure(3 + (s % 5), 1)}% so với cùng kỳ.`,
  (v, s) =>
    `Đàn lợn có ${whole(s, 420, 1650)} con, gia cầm ${whole(s + 4, 6200, 18400)} con; ${whole(s + 5, 91, 99)}% số hộ chăn nuôi đã tiêm phòng đợt chính, không phát sinh ổ dịch tả lợn châu Phi trong kỳ.`,
  (v, s) =>
    `Hợp tác xã dịch vụ đã ký hợp đồng bao tiêu ${whole(s, 18, 46)} ha lúa chất lượng cao và ${whole(s + 6, 5, 14)} ha khoai tây; giá thu mua cao hơn thị trường từ ${whole(s + 7, 300, 700)} đến 900 đồng/kg.`,
];

const building: readonly Sentence[] = [
  (v, s) =>
    `Nhân dân đã hiến ${whole(s, 180, 960)} m² đất và góp ${whole(s + 8, 140, 520)} ngày công để mở rộng đường trục; đoạn từ nhà văn hóa đến cầu máng dài ${whole(s + 9, 310, 840)} m đã đổ xong bê tông.`,
  (v, s) =>
    `Hệ thống chiếu sáng đã lắp thêm ${whole(s, 16, 54)} bóng đèn tiết kiệm điện, kinh phí xã hội hóa ${whole(s + 10, 38, 126)} triệu đồng; còn khoảng ${whole(s + 11, 200, 650)} m đường ngõ chưa có đèn.`,
  (v, s) =>
    `Tuyến mương tiêu phía tây dài ${figure(1 + (s % 7) / 10, 1)} km đã nạo vét, khơi thông ${whole(s, 11, 29)} điểm ách tắc; mưa lớn cuối tháng trước chỉ gây ngập cục bộ dưới 4 giờ, giảm rõ so với năm ngoái.`,
  (v, s) =>
    `Nhà văn hóa được sửa mái, thay ${whole(s, 60, 180)} ghế và lắp mạng không dây công cộng; tổng kinh phí ${whole(s + 12, 95, 340)} triệu đồng, ngân sách xã hỗ trợ 50%, phần còn lại do Nhân dân đóng góp.`,
  (v, s) =>
    `Cống qua đường liên thôn bị lún từ năm trước đã được thay bằng cống hộp; việc hoàn trả mặt đường còn chậm ${whole(s, 7, 24)} ngày so với cam kết của đơn vị thi công.`,
  (v, s) =>
    `Tỷ lệ hộ dùng nước sạch đạt ${whole(s, 93, 99)}%; ${whole(s + 13, 4, 21)} hộ cuối nguồn phản ánh áp lực nước yếu vào giờ cao điểm, đơn vị cấp nước hẹn thay tuyến ống trước ngày 25 của tháng tới.`,
  (v, s) =>
    `Hai điểm tập kết rác đã xây tường bao, có mái che; ${whole(s, 71, 96)}% số hộ phân loại rác tại nguồn, lượng rác đưa đi xử lý giảm ${whole(s + 14, 8, 19)}% so với trước khi phân loại.`,
];

const society: readonly Sentence[] = [
  (v, s) =>
    `Toàn thôn còn ${of.poor(villages.indexOf(v))} hộ nghèo, ${of.nearPoor(villages.indexOf(v))} hộ cận nghèo; trong kỳ đã trao ${whole(s + 16, 2, 6)} con bò giống và hỗ trợ sửa ${whole(s + 17, 1, 3)} nhà dột nát từ Quỹ “Vì người nghèo”.`,
  (v, s) =>
    `Có ${whole(s, 88, 97)}% số hộ đăng ký gia đình văn hóa; câu lạc bộ chèo và đội bóng chuyền hơi sinh hoạt đều mỗi tuần hai buổi, giành giải nhì cụm tại hội thi tháng trước.`,
  (v, s) =>
    `Người cao tuổi được khám sàng lọc miễn phí ${whole(s, 64, 210)} lượt, phát hiện ${whole(s + 18, 7, 26)} trường hợp tăng huyết áp cần theo dõi; tỷ lệ tham gia bảo hiểm y tế đạt ${figure(92 + (s % 6), 1)}%.`,
  (v, s) =>
    `Chi hội khuyến học trao ${whole(s, 24, 86)} suất quà cho học sinh giỏi, ${whole(s + 19, 3, 9)} em thi đỗ đại học; không có học sinh bỏ học giữa chừng.`,
  (v, s) =>
    `Tổ công nghệ số cộng đồng hướng dẫn ${whole(s, 46, 160)} lượt người dân nộp hồ sơ trực tuyến, cài ứng dụng định danh mức 2; người trên 60 tuổi vẫn cần được hỗ trợ tại chỗ.`,
  (v, s) =>
    `Thăm, tặng quà ${whole(s, 18, 57)} gia đình chính sách; hoàn tất hồ sơ đề nghị trợ cấp cho ${whole(s + 20, 1, 5)} trường hợp tham gia kháng chiến còn vướng giấy tờ gốc.`,
  (v, s) =>
    `Việc cưới, việc tang thực hiện theo quy ước; ${whole(s, 61, 94)}% số ca hỏa táng, tăng so với mức ${whole(s + 21, 48, 60)}% của năm trước, giảm áp lực lên nghĩa trang nhân dân.`,
];

const order: readonly Sentence[] = [
  (v, s) =>
    `An ninh trật tự ổn định; tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra ${whole(s, 14, 31)} buổi, nhắc nhở ${whole(s + 22, 5, 18)} trường hợp để vật liệu lấn lòng đường.`,
  (v, s) =>
    `Xảy ra ${whole(s, 1, 2)} vụ trộm cắp tài sản nhỏ, Công an xã đã làm rõ và thu hồi tài sản; camera do Nhân dân góp tiền lắp đặt (${whole(s + 23, 12, 36)} mắt) phát huy tác dụng.`,
  (v, s) =>
    `Hòa giải thành ${whole(s, 2, 6)} trên ${whole(s + 24, 6, 8)} vụ việc, chủ yếu là ranh giới đất và lối đi chung; một vụ chưa thống nhất được chuyển Ủy ban nhân dân xã xem xét.`,
  () =>
    'Không có khiếu kiện đông người, không có vụ cháy; các hộ kinh doanh gas, vải sợi đã ký cam kết và tự trang bị bình chữa cháy, có lối thoát nạn thứ hai.',
  (v, s) =>
    `Thanh niên trong độ tuổi nhập ngũ có ${whole(s, 9, 27)} người, đã sơ tuyển xong, ${whole(s + 25, 4, 12)} người đủ điều kiện khám tuyển, không có trường hợp vắng mặt không lý do.`,
];

const requests: readonly Sentence[] = [
  (v) =>
    `${capital(addressed(v.head))}, thay mặt Nhân dân, đề nghị xã bố trí vốn cứng hóa đoạn kênh còn lại để kịp lấy nước đổ ải.`,
  (v) =>
    `Bí thư chi bộ và ${addressed(v.head)} kiến nghị sớm cấp giấy chứng nhận cho các thửa dồn điền đổi thửa còn tồn đọng.`,
  () => 'Nhân dân đề nghị đặt biển hạn chế tải trọng và gờ giảm tốc trước cổng trường tiểu học.',
  (v, s) =>
    `Cử tri phản ánh mùi hôi từ ${whole(s, 1, 3)} cơ sở chăn nuôi gần khu dân cư, đề nghị kiểm tra và công khai kết quả trước cuộc đối thoại sắp tới.`,
  (v) =>
    `Ban công tác Mặt trận đề nghị hỗ trợ loa truyền thanh không dây vì ${v.name} còn hai xóm không nghe được thông báo.`,
  () =>
    'Kiến nghị xem lại mức thu phí vệ sinh đối với hộ chỉ có người già, hộ đi làm ăn xa quanh năm.',
  (v, s) =>
    `Đề nghị Phòng Kinh tế cử cán bộ hướng dẫn hồ sơ vay vốn cho ${whole(s, 5, 17)} hộ muốn mở rộng chuồng trại ra ngoài khu dân cư.`,
];

const coming: readonly Sentence[] = [
  (v, s, d) =>
    `Việc trước mắt là làm xong ${whole(s, 120, 460)} m rãnh thoát nước còn dở và nghiệm thu có sự chứng kiến của Ban Giám sát cộng đồng trước ngày ${d.at(16 + (s % 9))}.`,
  (v, s, d) =>
    `Chi bộ phân công ${whole(s, 4, 9)} đảng viên giúp ${whole(s + 26, 2, 5)} hộ có hoàn cảnh đặc biệt, báo cáo lại trong cuộc họp ngày ${d.at(20 + (s % 7))}.`,
  (v, s) =>
    `Hợp tác xã chuẩn bị ${whole(s, 6, 18)} tấn giống và hai máy cấy, bảo đảm gieo trồng gọn trong khung thời vụ, không để ruộng cao bị hạn đầu vụ.`,
  (v, s, d) =>
    `Tổ chức họp dân ngày ${d.at(9 + (s % 6))} để bàn mức góp làm đoạn đường cuối; hộ nghèo, hộ chính sách được miễn, hộ xây dựng nhà mới góp thêm theo thỏa thuận.`,
  (v, s) =>
    `Phối hợp Trạm Y tế phun khử khuẩn, lật úp vật chứa nước đọng ở ${whole(s, 40, 130)} hộ gần ao hồ; đoàn viên nhận kiểm tra lại sau bảy ngày.`,
  (v, s) =>
    `Tiếp tục đối khớp dữ liệu đất đai với ${whole(s, 30, 95)} hộ chưa có mặt ở các đợt trước, chủ yếu là người đi làm tại khu công nghiệp, bố trí làm buổi tối và ngày Chủ nhật.`,
];

/** What the report says of each village: work, building, people, order, and what it asks for. */
export function villageReviews(days: PaperDays): PaperBlock[] {
  return villages.flatMap((village, index) => {
    const urban = village.name.startsWith('tổ');
    const say = (choices: readonly Sentence[], step: number, from = 0): string => {
      const place = from + index * step + Math.floor(index / choices.length);
      const sentence = turn(choices, place)(village, index * 31 + from * 7, days);
      return urban ? sentence.replaceAll('Toàn thôn', 'Toàn tổ dân phố') : sentence;
    };
    // In the town groups there is trade and livestock, but hardly a field.
    const work = urban ? production.filter((_, place) => place === 2 || place === 4) : production;
    const size = [
      `${figure(village.households)} hộ`,
      `${figure(village.people)} nhân khẩu`,
      `${figure(village.fields, 1)} ha đất nông nghiệp`,
    ].join(', ');
    return [
      clause(
        `${index + 1}.`,
        `(${size}). ${say(work, 1)} ${say(work, 1, 1)}`,
        capital(village.name),
      ),
      ...paragraphs(
        `${say(building, 3)} ${say(building, 3, 2)}`,
        `${say(society, 2)} ${say(society, 2, 3)} ${say(order, 2)}`,
        `${say(requests, 5)} ${say(coming, 1)}`,
      ),
    ];
  });
}
