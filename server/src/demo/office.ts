/** A unit of the demonstration's commune and the people in it. */
export interface DemoUnit {
  readonly name: string;
  readonly people: readonly DemoPerson[];
}

export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly position: string;
  /** The part this person plays for those who try the product. */
  readonly role?: string;
  readonly administrator?: true;
}

/** The root of the tree of units. */
export const officeName = 'Xã Hồng Phong';

/** About thirty people in six units, as a commune is staffed since 2025. Names are made up. */
export const units: readonly DemoUnit[] = [
  {
    name: 'Thường trực Ủy ban nhân dân',
    people: [
      { account: 'chutich', name: 'Nguyễn Văn Hùng', position: 'Chủ tịch UBND xã', role: 'chair' },
      { account: 'pctkinhte', name: 'Trần Thị Thu Hà', position: 'Phó Chủ tịch UBND xã' },
      { account: 'pctvanxa', name: 'Phạm Đức Long', position: 'Phó Chủ tịch UBND xã' },
    ],
  },
  {
    name: 'Văn phòng HĐND và UBND',
    people: [
      {
        account: 'thuky',
        name: 'Lê Thị Minh Nguyệt',
        position: 'Chánh Văn phòng HĐND và UBND',
        role: 'secretary',
      },
      { account: 'phovanphong', name: 'Đỗ Quang Vinh', position: 'Phó Chánh Văn phòng' },
      {
        account: 'quantri',
        name: 'Vũ Hoàng Anh',
        position: 'Công chức Văn phòng - thống kê',
        role: 'administrator',
        administrator: true,
      },
      { account: 'vanthu', name: 'Bùi Thị Hồng Nhung', position: 'Văn thư - lưu trữ' },
      { account: 'tiepdan', name: 'Hoàng Văn Thắng', position: 'Công chức tiếp công dân' },
    ],
  },
  {
    name: 'Phòng Kinh tế',
    people: [
      {
        account: 'tpkinhte',
        name: 'Đặng Quốc Bình',
        position: 'Trưởng phòng Kinh tế',
        role: 'presenter',
      },
      { account: 'ppkinhte', name: 'Ngô Thị Lan Phương', position: 'Phó Trưởng phòng Kinh tế' },
      {
        account: 'diachinh',
        name: 'Trịnh Xuân Đạt',
        position: 'Công chức địa chính - xây dựng',
        role: 'officer',
      },
      {
        account: 'taichinh',
        name: 'Lương Thị Ngọc Ánh',
        position: 'Công chức tài chính - kế toán',
      },
      { account: 'nongnghiep', name: 'Phan Văn Kiên', position: 'Công chức nông nghiệp' },
      { account: 'moitruong', name: 'Đinh Thị Hương Giang', position: 'Công chức môi trường' },
    ],
  },
  {
    name: 'Phòng Văn hóa - Xã hội',
    people: [
      {
        account: 'tpvanhoa',
        name: 'Nguyễn Thị Bích Ngọc',
        position: 'Trưởng phòng Văn hóa - Xã hội',
        role: 'member',
      },
      { account: 'giaoduc', name: 'Tạ Hữu Phước', position: 'Công chức giáo dục' },
      { account: 'yte', name: 'Mai Thị Ánh Tuyết', position: 'Trưởng trạm Y tế' },
      { account: 'laodong', name: 'Hà Văn Dũng', position: 'Công chức lao động - xã hội' },
      { account: 'vanhoa', name: 'Chu Thị Yến', position: 'Công chức văn hóa - thông tin' },
    ],
  },
  {
    name: 'Trung tâm Phục vụ hành chính công',
    people: [
      { account: 'hanhchinhcong', name: 'Dương Thế Anh', position: 'Giám đốc Trung tâm' },
      { account: 'phogiamdoc', name: 'Lý Thị Thanh Thủy', position: 'Phó Giám đốc Trung tâm' },
      { account: 'hotich', name: 'Quách Mạnh Cường', position: 'Công chức tư pháp - hộ tịch' },
      { account: 'motcua1', name: 'Đoàn Thị Diễm Quỳnh', position: 'Viên chức tiếp nhận hồ sơ' },
      { account: 'motcua2', name: 'Cao Đình Trọng', position: 'Viên chức trả kết quả' },
    ],
  },
  {
    name: 'Công an và Quân sự xã',
    people: [
      { account: 'truongcongan', name: 'Nguyễn Hữu Thành', position: 'Trưởng Công an xã' },
      { account: 'phocongan', name: 'Lê Anh Tuấn', position: 'Phó Trưởng Công an xã' },
      { account: 'quansu', name: 'Trần Đình Phúc', position: 'Chỉ huy trưởng Ban CHQS xã' },
      { account: 'phoquansu', name: 'Vũ Văn Sơn', position: 'Phó Chỉ huy trưởng Ban CHQS xã' },
      { account: 'mttq', name: 'Phùng Thị Kim Oanh', position: 'Chủ tịch Ủy ban MTTQ xã' },
      { account: 'hoinongdan', name: 'Kiều Văn Lực', position: 'Chủ tịch Hội Nông dân xã' },
    ],
  },
];

/** Who votes in the People's Committee, besides the chair. */
export const committee = [
  'pctkinhte',
  'pctvanxa',
  'tpkinhte',
  'tpvanhoa',
  'hanhchinhcong',
  'truongcongan',
  'quansu',
  'taichinh',
  'diachinh',
  'giaoduc',
  'yte',
] as const;

/** Who attends without a vote. */
export const guests = ['mttq', 'hoinongdan', 'ppkinhte', 'moitruong'] as const;
