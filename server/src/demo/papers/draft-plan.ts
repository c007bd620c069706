import type { OfficialPaper } from '../../platform/paper/official-paper.js';
import { commune, type PaperPeople } from './commune.js';
import type { PaperDays } from './days.js';
import { bases, bullets, clause, paragraphs, section, subsection } from './writing.js';

/** The draft plan for next year, still without a number: what the meeting has to give its view on. */
export function draftPlan(days: PaperDays, people: PaperPeople): OfficialPaper {
  const year = days.planYear;
  return {
    profile: 'state',
    issuingBody: { name: commune.body },
    number: null,
    symbol: 'KH-UBND',
    place: commune.place,
    date: days.on(0),
    type: 'Kế hoạch',
    subject: `Phát triển kinh\u00a0tế\u00a0-\u00a0xã\u00a0hội, bảo đảm quốc phòng, an ninh xã Hồng Phong năm\u00a0${year}`,
    blocks: [
      ...bases(
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        `Căn cứ kế hoạch của Ủy ban nhân dân thành phố Hải Phòng về phát triển kinh tế - xã hội năm ${year}`,
        'Thực hiện nghị quyết đại hội Đảng bộ xã Hồng Phong và ý kiến của Nhân dân tại các hội nghị thôn, tổ dân phố',
      ),
      ...paragraphs(
        `Ủy ban nhân dân xã ban hành Kế hoạch phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh năm ${year} như sau:`,
      ),
      section('I.', 'Mục đích, yêu cầu'),
      clause(
        '1.',
        'Cụ thể hóa nghị quyết của Đảng ủy, Hội đồng nhân dân xã thành việc làm có người chịu trách nhiệm, có thời hạn và có cách đo kết quả.',
        'Mục đích.',
      ),
      clause(
        '2.',
        'Chỉ tiêu phải sát khả năng, không chạy theo thành tích; mọi số liệu công bố phải truy được nguồn. Việc nào cần tiền thì nêu rõ tiền từ đâu; việc nào cần Nhân dân góp sức thì phải bàn với Nhân dân trước.',
        'Yêu cầu.',
      ),
      section('II.', 'Mục tiêu và chỉ tiêu chủ yếu'),
      ...paragraphs(
        'Giữ nhịp tăng trưởng, cải thiện rõ hạ tầng các thôn phía tây, nâng chất lượng phục vụ người dân; xây dựng Hồng Phong thành xã nông thôn mới kiểu mẫu về chuyển đổi số. Các chỉ tiêu chủ yếu gồm:',
      ),
      {
        kind: 'table',
        caption: `Bảng 1. Chỉ tiêu chủ yếu năm ${year}`,
        columns: [
          { title: 'TT', share: 0.7, align: 'center' },
          { title: 'Chỉ tiêu', share: 4.2 },
          { title: `Ước ${year - 1}`, share: 1.4, align: 'right' },
          { title: `Kế hoạch ${year}`, share: 1.5, align: 'right' },
          { title: 'Đơn vị theo dõi', share: 2.6 },
        ],
        rows: [
          { cells: ['1', 'Tốc độ tăng giá trị sản xuất (%)', '10,8', '11,5', 'Phòng Kinh tế'] },
          {
            cells: ['2', 'Thu nhập bình quân (triệu đồng/người/năm)', '80', '87', 'Phòng Kinh tế'],
          },
          { cells: ['3', 'Thu ngân sách trên địa bàn (tỷ đồng)', '57,8', '63,5', 'Phòng Kinh tế'] },
          { cells: ['4', 'Đường trục thôn được cứng hóa (%)', '88', '96', 'Phòng Kinh tế'] },
          {
            cells: [
              '5',
              'Diện tích lúa chất lượng cao (%)',
              '60',
              '66',
              'Trung tâm Dịch vụ nông nghiệp',
            ],
          },
          {
            cells: [
              '6',
              'Đất nông nghiệp bỏ hoang (ha)',
              '17',
              '5',
              'Trung tâm Dịch vụ nông nghiệp',
            ],
          },
          { cells: ['7', 'Hộ nghèo (%)', '1,3', '0,9', 'Phòng Văn hóa - Xã hội'] },
          { cells: ['8', 'Bao phủ bảo hiểm y tế (%)', '95,4', '96,5', 'Phòng Văn hóa - Xã hội'] },
          {
            cells: [
              '9',
              'Hồ sơ giải quyết đúng hạn (%)',
              '98,9',
              '99,5',
              'Trung tâm Phục vụ hành chính công',
            ],
          },
          { cells: ['10', 'Cuộc họp không dùng giấy (%)', '64', '100', 'Văn phòng HĐND và UBND'] },
          {
            cells: [
              '11',
              'Kiến nghị của Nhân dân trả lời đúng hẹn (%)',
              '87',
              '98',
              'Văn phòng HĐND và UBND',
            ],
          },
          { cells: ['12', 'Giảm phạm pháp hình sự (%)', '5', '5', 'Công an xã'] },
        ],
      },
      section('III.', 'Nhiệm vụ và giải pháp'),
      subsection('1.', 'Nông nghiệp và kinh tế nông thôn'),
      ...bullets(
        'Tích tụ 120 ha thành năm cánh đồng một giống, một thời vụ; xã đứng ra làm trọng tài giữa hợp tác xã và doanh nghiệp khi ký hợp đồng bao tiêu.',
        'Hỗ trợ 50% giá giống cho hộ chuyển đất trũng sang mô hình một lúa, một cá; hỗ trợ lãi suất vay 18 tháng cho hộ đưa chuồng trại ra khỏi khu dân cư.',
        'Xây dựng thêm hai sản phẩm OCOP, mỗi sản phẩm phải có đơn vị tiêu thụ cam kết trước khi lập hồ sơ.',
        'Kiên cố hóa 6,2 km kênh cấp ba; vận hành trạm bơm theo lịch công khai để các thôn chủ động lấy nước.',
      ),
      subsection('2.', 'Công nghiệp, dịch vụ và thu hút đầu tư'),
      ...bullets(
        'Lấp đầy 85% Cụm công nghiệp Đông Phú, ưu tiên ngành sử dụng lao động nữ tại chỗ và không phát sinh nước thải độc hại.',
        'Thành lập tổ đồng hành cùng doanh nghiệp, gặp mặt ngày 10 hằng tháng; trả lời kiến nghị trong 05 ngày làm việc.',
        'Cải tạo chợ Cầu theo hướng chợ an toàn thực phẩm; quy hoạch bãi đỗ xe 1.200 m² phía sau chợ, chấm dứt đỗ xe dưới lòng đường.',
      ),
      subsection('3.', 'Hạ tầng, đất đai, môi trường'),
      ...bullets(
        'Hoàn thành bảy công trình trong danh mục đầu tư công; khởi công trong quý II, riêng công trình trường học phải bàn giao trước ngày 15 tháng 8.',
        'Cấp xong 340 giấy chứng nhận tồn đọng sau dồn điền đổi thửa. Với hồ sơ mất gốc, tổ chức lấy ý kiến khu dân cư và niêm yết 30 ngày theo quy định.',
        'Phân loại rác tại 100% số hộ; thí điểm tính phí theo khối lượng ở hai tổ dân phố Tân Lập và Thắng Lợi, đánh giá sau sáu tháng rồi mới mở rộng.',
        'Trồng 8.000 cây xanh dọc đường trục và bờ sông Đò, giao từng đoạn cho chi hội, đoàn thể chăm sóc.',
      ),
      subsection('4.', 'Văn hóa - xã hội'),
      ...bullets(
        'Bổ sung giáo viên còn thiếu bằng hợp đồng và biệt phái; mở lớp học bơi miễn phí cho 600 học sinh trong hè.',
        'Mỗi người dân được khám sức khỏe ít nhất một lần trong năm; người trên 75 tuổi được khám tại nhà.',
        'Giúp 25 hộ thoát nghèo bằng kế hoạch riêng cho từng hộ, có một đảng viên và một cán bộ đoàn thể cùng theo dõi.',
        'Mở thêm hai điểm bữa trưa chung cho người già neo đơn; duy trì đội chèo và hội thi văn nghệ các thôn.',
      ),
      subsection('5.', 'Chính quyền phục vụ, chuyển đổi số'),
      ...bullets(
        'Không yêu cầu người dân nộp lại giấy tờ đã có trong cơ sở dữ liệu; bộ phận nào yêu cầu sai phải xin lỗi bằng văn bản.',
        'Đối thoại định kỳ mỗi quý một lần; câu hỏi của Nhân dân được đánh số, theo dõi công khai đến khi người hỏi xác nhận đã được giải quyết.',
        'Toàn bộ cuộc họp dùng tài liệu điện tử; biểu quyết và kết luận được lưu, tra cứu được trong ngày.',
      ),
      subsection('6.', 'Quốc phòng, an ninh, trật tự'),
      ...bullets(
        'Hoàn thành 100% chỉ tiêu giao quân; huấn luyện dân quân gắn với phòng, chống thiên tai.',
        'Lắp 60 mắt camera tại nút giao và khu công cộng bằng nguồn xã hội hóa; xóa hai điểm đen giao thông tại cầu Trắng và dốc Tràng Sơn.',
        'Mỗi khu dân cư có ít nhất một tổ liên gia an toàn phòng cháy, mỗi hộ có một bình chữa cháy.',
      ),
      section('IV.', 'Kinh phí'),
      ...paragraphs(
        `Tổng kinh phí dự kiến 41,8 tỷ đồng, gồm vốn đầu tư công 30,37 tỷ đồng, chi sự nghiệp 8,63 tỷ đồng, các nguồn huy động hợp pháp 2,8 tỷ đồng. Việc huy động đóng góp của Nhân dân thực hiện theo nguyên tắc tự nguyện, bàn bạc công khai, có biên bản và quyết toán trước Nhân dân.`,
      ),
      section('V.', 'Tổ chức thực hiện'),
      clause(
        '1.',
        `Các phòng, ban, đơn vị xây dựng chương trình công tác trước ngày ${days.at(30)}, nêu rõ người phụ trách từng chỉ tiêu; báo cáo kết quả vào ngày 20 hằng tháng.`,
      ),
      clause(
        '2.',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc; mỗi quý tham mưu một cuộc kiểm tra tại cơ sở, không báo trước nội dung với đơn vị được kiểm tra.',
      ),
      clause(
        '3.',
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể giám sát, vận động hội viên thực hiện, phản ánh kịp thời những chỗ chưa hợp lý.',
      ),
      clause(
        '4.',
        'Trưởng thôn, tổ trưởng tổ dân phố phổ biến kế hoạch đến từng hộ, tổ chức lấy ý kiến và gửi về Ủy ban nhân dân xã.',
      ),
      ...paragraphs(
        'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo Ủy ban nhân dân xã xem xét, điều chỉnh.',
      ),
    ],
    signer: {
      powers: [{ power: 'collective', of: 'Ủy ban nhân dân' }],
      title: 'Chủ tịch',
      name: people.chair,
    },
    recipients: {
      to: [
        'UBND thành phố Hải Phòng',
        'Thường trực Đảng ủy, HĐND xã',
        'Ủy ban MTTQ và các đoàn thể xã',
        'Các phòng, ban, đơn vị',
        'Các thôn, tổ dân phố',
      ],
      filed: 'VT, VP',
    },
  };
}
