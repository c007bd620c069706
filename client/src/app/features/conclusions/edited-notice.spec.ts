import type { ConclusionText } from 'dienhong/domain';
import {
  addBlock,
  changeBlock,
  changeProfile,
  moveBlock,
  removeBlock,
  toDraft,
  toEdited,
} from './edited-notice';

const stored: ConclusionText = {
  profile: 'state',
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân xã Hồng Phong',
  symbol: 'TB-UBND',
  placeName: 'Hồng Phong',
  subject: 'Kết luận',
  blocks: [
    { kind: 'paragraph', text: 'một' },
    { kind: 'clause', text: 'hai' },
    { kind: 'clause', text: 'ba' },
  ],
  signer: { power: 'KT. Chủ tịch', title: 'Phó Chủ tịch', name: 'Lê Thị Mai' },
  recipients: ['Các thành viên dự họp', 'Lưu: VT'],
};
const said = (notice: ReturnType<typeof toEdited>): string[] =>
  notice.blocks.map(({ text }) => text);

describe('the notice while it is edited', () => {
  it('comes back as it was when nothing was touched', () => {
    expect(toDraft(toEdited(stored))).toEqual({
      ...stored,
      blocks: [...stored.blocks],
      recipients: [...stored.recipients],
    });
  });

  it('keeps an added block on the page and sends it once it is written', () => {
    const edited = toEdited(stored);
    const { notice, id } = addBlock(edited, 'clause', edited.blocks[0]?.id);
    expect(said(notice)).toEqual(['một', '', 'hai', 'ba']);
    expect(toDraft(notice).blocks.length).toBe(3);
    expect(toDraft(changeBlock(notice, id, { text: 'mới' })).blocks[1]?.text).toBe('mới');
  });

  it('moves and removes blocks, never past the edge', () => {
    const edited = toEdited(stored);
    const [first, second] = edited.blocks;
    if (first === undefined || second === undefined) throw new Error('three blocks were laid out');
    expect(said(moveBlock(edited, second.id, 1))).toEqual(['một', 'ba', 'hai']);
    expect(moveBlock(edited, first.id, -1)).toBe(edited);
    const removed = removeBlock(edited, second.id);
    expect(said(removed.notice)).toEqual(['một', 'ba']);
    expect(removed.next).toBe(first.id);
  });

  it('writes symbol and power the way the other form does, there and back', () => {
    const party = changeProfile(toEdited(stored), 'party');
    expect(party.symbol).toBe('TB/UBND');
    expect(party.signer.power).toBe('K/T Chủ tịch');
    const state = changeProfile(party, 'state');
    expect(state.symbol).toBe('TB-UBND');
    expect(state.signer.power).toBe('KT. Chủ tịch');
  });
});
