import type { QuestionField } from 'dienhong/domain';

/** How far a question of the demonstration has come. */
export type DemoQuestionState =
  'received' | 'refused' | 'published' | 'answered' | 'assigned' | 'answered-in-writing';

export interface DemoQuestion {
  readonly text: string;
  readonly field: QuestionField;
  readonly name?: string;
  readonly state: DemoQuestionState;
  /** Phones that support it. */
  readonly support: number;
  readonly answer?: string;
}

/** Twenty-five things that people of a commune ask, in every state that a question can be in. */
export const questions: readonly DemoQuestion[] = [
  {
    text: 'Đường trục thôn Đông Hải từ nhà văn hóa ra đê hư hỏng nặng, mưa xuống là ngập. Đề nghị xã cho biết bao giờ sửa?',
    field: 'roads',
    name: 'Nguyễn Thị Hoa',
    state: 'answered',
    support: 9,
    answer:
      'Tuyến đường đã có trong danh mục đầu tư công năm tới, dự toán 1,8 tỷ đồng. Khởi công trước ngày 30 tháng 6; trước mắt xã cho đổ đá cấp phối các đoạn ngập trong tháng này.',
  },
  {
    text: 'Gia đình tôi nộp hồ sơ cấp giấy chứng nhận quyền sử dụng đất đã 7 tháng chưa có kết quả. Xin hỏi vướng ở đâu?',
    field: 'land',
    name: 'Trần Văn Bảy',
    state: 'assigned',
    support: 8,
  },
  {
    text: 'Bãi rác tạm cạnh trường tiểu học bốc mùi, các cháu phải đóng cửa sổ học. Xã có kế hoạch di dời không?',
    field: 'environment',
    name: 'Lê Thị Thủy',
    state: 'published',
    support: 10,
  },
  {
    text: 'Trạm bơm Đồng Lý quá cũ, vụ mùa vừa rồi 40 ha lúa bị úng. Khi nào được thay máy mới?',
    field: 'agriculture',
    state: 'published',
    support: 7,
  },
  {
    text: 'Lớp 5 tuổi trường mầm non trung tâm 42 cháu một lớp là quá đông. Xã có xây thêm phòng học không?',
    field: 'education',
    name: 'Phạm Thị Duyên',
    state: 'answered-in-writing',
    support: 6,
    answer:
      'Ủy ban nhân dân xã đã bố trí vốn xây 4 phòng học tại điểm trường trung tâm, dự kiến đưa vào sử dụng đầu năm học tới. Trong học kỳ này nhà trường tách một lớp sang điểm trường Tân Lập.',
  },
  {
    text: 'Người cao tuổi trên 75 tuổi không có lương hưu thì làm thủ tục hưởng trợ cấp ở đâu, cần giấy tờ gì?',
    field: 'social',
    name: 'Vũ Văn Mão',
    state: 'answered',
    support: 5,
    answer:
      'Bác nộp tờ khai tại Trung tâm Phục vụ hành chính công xã, chỉ cần căn cước. Cán bộ thôn sẽ đến tận nhà hướng dẫn với người đi lại khó khăn. Thời hạn giải quyết 7 ngày làm việc.',
  },
  {
    text: 'Đèn đường ngõ 12 tổ dân phố số 3 hỏng ba tháng nay, tối đi lại rất nguy hiểm.',
    field: 'security',
    state: 'published',
    support: 4,
  },
  {
    text: 'Nước sạch về thôn Tân Lập yếu, có tuần mất ba ngày. Đề nghị xã làm việc với công ty cấp nước.',
    field: 'environment',
    name: 'Đỗ Thị Lành',
    state: 'assigned',
    support: 8,
  },
  {
    text: 'Làm thủ tục khai sinh trên mạng xong vẫn phải ra xã nộp bản giấy. Bao giờ thì hết?',
    field: 'procedures',
    state: 'published',
    support: 3,
  },
  {
    text: 'Quán hát ven đê mở loa đến 11 giờ đêm, dân phản ánh nhiều lần chưa thấy xử lý.',
    field: 'security',
    name: 'Bùi Văn Tuyên',
    state: 'published',
    support: 6,
  },
  {
    text: 'Trạm y tế xã có khám bảo hiểm y tế ngày thứ Bảy không? Công nhân chúng tôi chỉ nghỉ cuối tuần.',
    field: 'health',
    state: 'published',
    support: 5,
  },
  {
    text: 'Đất dịch vụ cho các hộ bị thu hồi làm khu công nghiệp từ năm 2019 đến nay chưa giao. Đề nghị trả lời dứt điểm.',
    field: 'land',
    name: 'Hoàng Thị Nhàn',
    state: 'published',
    support: 10,
  },
  {
    text: 'Cầu Ông Đội biển cấm xe trên 5 tấn nhưng xe tải vẫn đi. Ai kiểm tra?',
    field: 'roads',
    state: 'published',
    support: 2,
  },
  {
    text: 'Học sinh cấp hai đi học qua quốc lộ không có vạch sang đường, rất lo cho các cháu.',
    field: 'education',
    name: 'Ngô Văn Hải',
    state: 'published',
    support: 4,
  },
  {
    text: 'Giá thuê ki-ốt chợ Hồng tăng gấp đôi sau khi sửa chợ, tiểu thương không kham nổi.',
    field: 'other',
    state: 'published',
    support: 3,
  },
  {
    text: 'Xã có hỗ trợ giống lúa cho các hộ bị thiệt hại do bão không? Hộ nhà tôi chưa thấy kê khai.',
    field: 'agriculture',
    name: 'Phan Thị Mến',
    state: 'answered',
    support: 3,
    answer:
      'Có. Mức hỗ trợ 2 triệu đồng một héc-ta lúa mất trắng. Hộ chưa kê khai gặp trưởng thôn trước ngày 15; xã niêm yết danh sách 5 ngày rồi chi trả qua tài khoản.',
  },
  {
    text: 'Nhà văn hóa thôn Nam Sơn khóa cửa suốt, thanh niên không có chỗ chơi thể thao.',
    field: 'social',
    state: 'published',
    support: 1,
  },
  {
    text: 'Xây nhà ba tầng trên đất ở của mình trong thôn có phải xin giấy phép không?',
    field: 'construction',
    state: 'received',
    support: 0,
  },
  {
    text: 'Cống thoát nước trước cổng chợ tắc, nước đen chảy tràn ra đường.',
    field: 'environment',
    name: 'Lương Văn Sáu',
    state: 'received',
    support: 0,
  },
  {
    text: 'Hộ nghèo được vay vốn chính sách tối đa bao nhiêu, lãi suất thế nào?',
    field: 'social',
    state: 'received',
    support: 0,
  },
  {
    text: 'Sổ hộ khẩu giấy bỏ rồi, đi vay ngân hàng cần giấy xác nhận cư trú thì xin ở đâu?',
    field: 'procedures',
    name: 'Trịnh Thị Thảo',
    state: 'received',
    support: 0,
  },
  {
    text: 'Đề nghị lắp camera ở ngã ba Cây Đa, tháng qua mất ba xe đạp điện.',
    field: 'security',
    state: 'received',
    support: 0,
  },
  {
    text: 'Bên nhà ông T lấn ngõ đi chung, ông ấy là loại người chẳng ra gì!',
    field: 'land',
    state: 'refused',
    support: 0,
  },
  {
    text: 'Mua bán đất nền giá rẻ liên hệ số điện thoại trên trang của tôi.',
    field: 'other',
    state: 'refused',
    support: 0,
  },
  {
    text: 'Vụ án tranh chấp đất nhà tôi tòa đã xử xong, đề nghị xã xử lại.',
    field: 'land',
    name: 'Mạc Văn Chín',
    state: 'refused',
    support: 0,
  },
];

/** Why the moderators refused, in the order of the refused ones above. */
export const refusalReasons: readonly string[] = [
  'Câu hỏi có lời lẽ xúc phạm cá nhân. Mời ông/bà gửi lại nội dung về ngõ đi chung, không nêu nhận xét về người khác.',
  'Nội dung quảng cáo, không thuộc phạm vi đối thoại.',
  'Vụ việc đã có bản án có hiệu lực pháp luật của tòa án; Ủy ban nhân dân xã không có thẩm quyền xem xét lại.',
];
