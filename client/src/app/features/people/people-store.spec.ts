import type { UnitView } from 'dienhong/contracts';
import { inTreeOrder } from './people-store';

const unit = (id: string, parentId: string | null, order = 0, name = id): UnitView => ({
  id,
  name,
  parentId,
  order,
  people: 0,
});

describe('inTreeOrder', () => {
  it('puts units below their parent, by order and then by name', () => {
    const units = [
      unit('văn hóa', 'xã', 1, 'Phòng Văn hóa'),
      unit('xã', null),
      unit('một cửa', 'văn phòng'),
      unit('đất đai', 'xã', 1, 'Phòng Đất đai'),
      unit('văn phòng', 'xã', 0),
    ];
    expect(inTreeOrder(units).map(({ id, depth }) => `${String(depth)} ${id}`)).toEqual([
      '0 xã',
      '1 văn phòng',
      '2 một cửa',
      '1 đất đai',
      '1 văn hóa',
    ]);
  });
});
