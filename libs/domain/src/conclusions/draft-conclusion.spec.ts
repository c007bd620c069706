import { longestBlock } from './conclusion.js';
import { draftConclusion } from './draft-conclusion.js';
import { aDialogueRecord, aMeetingRecord, aRecordedVote } from './meeting-record.example.js';
import { voteSentence } from './vote-sentence.js';

describe('drafting the notice of a meeting', () => {
  const draft = draftConclusion(aMeetingRecord());
  const texts = draft.blocks.map((block) => block.text);

  it('names chair and meeting in the subject', () => {
    expect(draft.subject).toBe(
      'Kết luận của Chủ tịch UBND xã Trần Quốc Hưng tại phiên họp thường kỳ tháng 01 năm 2026 của Ủy ban nhân dân xã Hồng Phong',
    );
    expect(draft.symbol).toBe('TB-UBND');
    expect(draft.placeName).toBe('Hồng Phong');
  });

  it('tells when and where it was, in Vietnam’s time', () => {
    expect(texts[0]).toContain('Ngày 05 tháng 01 năm 2026, tại Phòng họp số 1');
    expect(texts[0]).toContain(
      'bắt đầu lúc 08 giờ 00 phút, kết thúc lúc 11 giờ 15 phút cùng ngày.',
    );
  });

  it('counts who was there and names who was not, with the reason', () => {
    expect(texts[1]).toBe(
      'Tham dự có 11/12 thành viên, bảo đảm số thành viên dự họp tối thiểu (08 thành viên), cùng 03 đại biểu khách mời. Vắng mặt 01 thành viên: Nguyễn Thị Bích (lý do: đi công tác tại thành phố).',
    );
  });

  it('lists what was considered and what was not reached', () => {
    expect(texts[2]).toContain('đã xem xét 02 nội dung: (1) Kế hoạch');
    expect(texts[2]).toContain('do Trưởng phòng Kinh tế Lê Văn Dũng trình bày');
    expect(texts[3]).toContain('“Phân công trực ban”');
  });

  it('makes a clause of each item, with its votes', () => {
    const clauses = draft.blocks.filter((block) => block.kind === 'clause');
    expect(clauses.length).toBe(2);
    expect(clauses[0]?.text).toContain('Thông qua nội dung “Thông qua Kế hoạch');
    expect(clauses[1]?.text).toBe(
      'Về nội dung “Công tác chuẩn bị Tết”: Cuộc họp đã nghe và cho ý kiến.',
    );
  });

  it('never loses a vote, whatever it hangs on', () => {
    for (const agendaItemId of [null, 'item-2', 'item-3', 'unknown']) {
      const votes = [aRecordedVote({ agendaItemId, text: 'Biểu quyết riêng' })];
      const all = draftConclusion(aMeetingRecord({ votes })).blocks.map((block) => block.text);
      expect(all.filter((text) => text.includes('“Biểu quyết riêng”')).length).toBe(1);
    }
  });

  it('fits any title into the sentence', () => {
    const subjectOf = (title: string) => draftConclusion(aMeetingRecord({ title })).subject;
    expect(subjectOf('Họp giao ban tuần 48')).toContain(' tại cuộc họp giao ban tuần 48');
    expect(subjectOf('Rà soát hộ nghèo')).toContain(' tại cuộc họp “Rà soát hộ nghèo”');
  });

  it('names the Party’s chair as a comrade', () => {
    const party = draftConclusion(
      aMeetingRecord({
        unitName: 'Đảng ủy xã Hồng Phong',
        chair: { name: 'Vũ Đình Thi', position: 'Bí thư Đảng ủy xã' },
      }),
    );
    expect(party.profile).toBe('party');
    expect(party.subject).toContain('Kết luận của đồng chí Vũ Đình Thi, Bí thư Đảng ủy xã tại');
  });

  it('carries an endless list on in further blocks instead of cutting it', () => {
    const items = Array.from({ length: 200 }, (_none, index) => ({
      id: `item-${index}`,
      title: `Nội dung số ${index} ${'rất dài '.repeat(30)}`,
      presenter: null,
      reached: true,
    }));
    const { blocks } = draftConclusion(aMeetingRecord({ items, votes: [] }));
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(longestBlock);
    expect(blocks.some((block) => block.text.includes('(200) Nội dung số 199'))).toBeTrue();
  });
});

describe('the sentence of a vote', () => {
  it('gives the verdict and every figure', () => {
    expect(voteSentence(aRecordedVote())).toBe(
      'Thông qua nội dung “Thông qua Kế hoạch phát triển kinh tế - xã hội năm 2027” với 09/12 tổng số thành viên tán thành, đạt 75% (cần ít nhất 07); không đồng ý: 02; ý kiến khác: 00; không biểu quyết: 01.',
    );
  });

  it('measures against what the rule measures against', () => {
    const sentence = voteSentence(aRecordedVote({ base: 'present', approvals: 5, passed: false }));
    expect(sentence).toContain('Không thông qua');
    expect(sentence).toContain('05/11 thành viên có mặt tán thành, đạt 45,5%');
  });

  it('survives a vote in which nobody voted', () => {
    const empty = aRecordedVote({ base: 'cast', cast: 0, approvals: 0, counts: [], passed: false });
    expect(voteSentence(empty)).toContain('00/00 số phiếu biểu quyết tán thành (cần');
  });
});

describe('drafting the notice of a dialogue', () => {
  const draft = draftConclusion(aDialogueRecord());
  const all = draft.blocks.map((block) => block.text).join('\n');

  it('counts questions, answers and what was given to units', () => {
    expect(all).toContain(
      'Hội nghị đã tiếp nhận 25 câu hỏi, kiến nghị của công dân; trả lời trực tiếp tại hội nghị 01 nội dung; trả lời bằng văn bản 01 nội dung; giao cơ quan, đơn vị giải quyết 01 nội dung.',
    );
  });

  it('gives question and answer, and unit with day', () => {
    expect(all).toContain('công dân hỏi “Đường thôn Đông Hải bao giờ được sửa?”.');
    expect(all).toContain('Trần Quốc Hưng trả lời: Khởi công trong quý I năm 2026');
    expect(all).toContain(
      'Giao Phòng Kinh tế xem xét, trả lời bằng văn bản chậm nhất ngày 20/01/2026',
    );
    expect(draft.recipients).toEqual([
      'Các thành viên dự họp',
      'Phòng Kinh tế',
      'Niêm yết, công khai',
      'Lưu: VT',
    ]);
  });

  it('leaves out a section that has nothing in it', () => {
    const bare = draftConclusion(aDialogueRecord({ answers: [], assignments: [] }));
    expect(bare.blocks.some((block) => block.kind === 'heading')).toBeFalse();
  });
});
