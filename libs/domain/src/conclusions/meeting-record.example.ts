import type { MeetingRecord, RecordedVote } from './meeting-record.js';

/** A vote of twelve: nine for, two against, one silent. */
export function aRecordedVote(differences: Partial<RecordedVote> = {}): RecordedVote {
  return {
    agendaItemId: 'item-1',
    text: 'Thông qua Kế hoạch phát triển kinh tế - xã hội năm 2027.',
    counts: [
      { label: 'Đồng ý', count: 9, approving: true },
      { label: 'Không đồng ý', count: 2, approving: false },
      { label: 'Ý kiến khác', count: 0, approving: false },
    ],
    entitled: 12,
    present: 11,
    cast: 11,
    approvals: 9,
    needed: 7,
    base: 'entitled',
    passed: true,
    ...differences,
  };
}

/** A People's Committee meeting on 5 January 2026, 08:00 to 11:15 in Vietnam. */
export function aMeetingRecord(differences: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    kind: 'meeting',
    title: 'Phiên họp thường kỳ tháng 01 năm 2026 của Ủy ban nhân dân xã Hồng Phong',
    place: 'Phòng họp số 1, trụ sở Ủy ban nhân dân xã',
    openedAt: new Date('2026-01-05T01:00:00Z'),
    closedAt: new Date('2026-01-05T04:15:00Z'),
    unitName: 'Ủy ban nhân dân xã Hồng Phong',
    parentUnitName: null,
    chair: { name: 'Trần Quốc Hưng', position: 'Chủ tịch UBND xã' },
    attendance: {
      entitled: 12,
      present: 11,
      needed: 8,
      others: 3,
      absent: [{ name: 'Nguyễn Thị Bích', reason: 'đi công tác tại thành phố.' }],
    },
    items: [
      {
        id: 'item-1',
        title: 'Kế hoạch phát triển kinh tế - xã hội năm 2027',
        presenter: { name: 'Lê Văn Dũng', position: 'Trưởng phòng Kinh tế' },
        reached: true,
      },
      { id: 'item-2', title: 'Công tác chuẩn bị Tết', presenter: null, reached: true },
      { id: 'item-3', title: 'Phân công trực ban', presenter: null, reached: false },
    ],
    votes: [aRecordedVote()],
    questionCount: 0,
    answers: [],
    assignments: [],
    ...differences,
  };
}

/** A dialogue with one question answered aloud, one in writing and one given to a unit. */
export function aDialogueRecord(differences: Partial<MeetingRecord> = {}): MeetingRecord {
  return aMeetingRecord({
    kind: 'dialogue',
    title: 'Hội nghị đối thoại giữa người đứng đầu chính quyền với Nhân dân năm 2026',
    items: [],
    votes: [],
    questionCount: 25,
    answers: [
      {
        field: 'roads',
        question: 'Đường thôn Đông Hải bao giờ được sửa?',
        answer: 'Khởi công trong quý I năm 2026, hoàn thành trước mùa mưa.',
        byName: 'Trần Quốc Hưng',
        manner: 'hall',
      },
      {
        field: 'land',
        question: 'Hồ sơ cấp giấy chứng nhận nộp từ tháng 9 chưa có kết quả.',
        answer: 'Hồ sơ đã giải quyết ngày 20/12/2025.',
        byName: 'Phạm Thị Lan',
        manner: 'writing',
      },
    ],
    assignments: [
      {
        field: 'environment',
        question: 'Bãi rác tạm cạnh trường mầm non gây mùi.',
        unitName: 'Phòng Kinh tế',
        dueOn: '2026-01-20',
      },
    ],
    ...differences,
  });
}
