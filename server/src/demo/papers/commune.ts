/** A village or residential group of the demo's commune, with its standing figures. */
export interface Village {
  readonly name: string;
  readonly households: number;
  readonly people: number;
  /** Farm land in hectares. */
  readonly fields: number;
  readonly head: string;
}

/** Who signs the demo's papers. */
export interface PaperPeople {
  readonly chair: string;
  readonly deputy: string;
  readonly officeHead: string;
}

/** The commune is invented; any likeness of its villages with real ones is chance. */
export const commune = {
  name: 'xã Hồng Phong',
  place: 'Hồng Phong',
  city: 'thành phố Hải Phòng',
  body: 'Ủy ban nhân dân\nxã Hồng Phong',
};

/** Names used when the seed gives no others. */
export const usualPeople: PaperPeople = {
  chair: 'Nguyễn Đức Thịnh',
  deputy: 'Phạm Thị Hồng Nhung',
  officeHead: 'Bùi Quang Vinh',
};

const villageList: readonly (readonly [string, number, number, number, string])[] = [
  ['thôn Đông Phú', 412, 1538, 86.4, 'Đỗ Văn Quyết'],
  ['thôn Đoài Thượng', 365, 1297, 74.2, 'Phạm Thị Lụa'],
  ['thôn Trung Nghĩa', 298, 1086, 61.8, 'Vũ Đình Khoát'],
  ['thôn An Lạc', 341, 1224, 70.5, 'Nguyễn Thị Thoa'],
  ['thôn Bạch Đa', 276, 981, 58.3, 'Hoàng Văn Nhẫn'],
  ['thôn Cổ Đằng', 388, 1411, 92.7, 'Lê Văn Chiểu'],
  ['thôn Đồng Lý', 254, 903, 66.1, 'Trần Thị Mận'],
  ['thôn Hà Nhuận', 319, 1165, 79.9, 'Bùi Văn Tuyển'],
  ['thôn Kim Trạch', 287, 1042, 55.6, 'Ngô Quang Hưng'],
  ['thôn Lương Quán', 402, 1486, 48.2, 'Phạm Văn Đoàn'],
  ['thôn Mỹ Khê', 233, 842, 63.4, 'Đặng Thị Nụ'],
  ['thôn Phú La', 310, 1118, 71.3, 'Vũ Văn Thuyết'],
  ['thôn Quan Trang', 268, 957, 52.9, 'Nguyễn Văn Khuê'],
  ['thôn Tràng Sơn', 221, 790, 44.7, 'Lương Thị Hạ'],
  ['tổ dân phố Tân Lập', 456, 1672, 12.6, 'Trịnh Xuân Bách'],
  ['tổ dân phố Chợ Cầu', 498, 1803, 8.1, 'Phạm Thị Tuyết'],
  ['tổ dân phố Bến Vòng', 374, 1339, 15.8, 'Cao Văn Lịch'],
  ['tổ dân phố Thắng Lợi', 427, 1560, 9.4, 'Đinh Thị Ngân'],
];

/** The eighteen villages and residential groups. */
export const villages: readonly Village[] = villageList.map(
  ([name, households, people, fields, head]) => ({ name, households, people, fields, head }),
);

/** A figure between two bounds that is always the same for the same seed. */
export function steady(seed: number, low: number, high: number): number {
  const mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(seed + 17, 0x85ebca6b);
  const share = ((mixed ^ (mixed >>> 15)) >>> 0) / 0xffffffff;
  return low + share * (high - low);
}

/** A whole figure between two bounds, always the same for the same seed. */
export function steadyWhole(seed: number, low: number, high: number): number {
  return Math.round(steady(seed, low, high));
}

/** A figure as Vietnamese offices write it: 1.234,5. */
export function figure(value: number, decimals = 0): string {
  return value.toLocaleString('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** One of the choices, turn by turn. */
export function turn<Choice>(choices: readonly Choice[], index: number): Choice {
  const choice = choices[index % choices.length];
  if (choice === undefined) throw new Error('no choices given');
  return choice;
}
