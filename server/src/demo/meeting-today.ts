import { routes } from 'dienhong/contracts';
import { newId } from '../platform/ids.js';
import { HeldMeeting } from './hold-meeting.js';
import type { Moments } from './moments.js';
import { committee, guests } from './office.js';
import { demoPapers } from './papers.js';
import type { DemoPeople } from './people.js';

/** The meeting in session this very hour: at its second item of four, one vote closed, one prepared. */
export async function seedMeetingToday(people: DemoPeople, moments: Moments): Promise<string> {
  moments.at(moments.workday(-6, 9));
  const meeting = new HeldMeeting(people, people.as('thuky'));
  const { secretary, params } = meeting;
  await secretary.call(routes.meetings.register, {
    body: {
      id: meeting.meetingId,
      kind: 'meeting',
      title: 'Phiên họp thường kỳ Ủy ban nhân dân xã Hồng Phong',
      startsAt: moments.minutes(-40).toISOString(),
      endsAt: moments.minutes(110).toISOString(),
      place: 'Hội trường tầng 2, trụ sở UBND xã',
      unitId: people.officeId,
      chairId: people.id('chutich'),
      secretaryId: people.id('thuky'),
      memberIds: committee.map((account) => people.id(account)),
      guestIds: guests.map((account) => people.id(account)),
    },
  });
  const papers: string[] = [];
  for (const paper of await demoPapers(moments.now)) {
    const id = newId();
    await secretary.upload(routes.documents.upload, paper.bytes, {
      params,
      query: { id, title: paper.title, fileName: paper.fileName },
    });
    papers.push(id);
  }
  await addAgenda(meeting, papers);
  await secretary.call(routes.meetings.invite, { params });
  await answer(people, meeting, moments);
  moments.at(moments.minutes(-44));
  await meeting.checkIn(['chutich', ...committee.slice(0, 9), 'thuky', 'mttq']);
  moments.at(moments.minutes(-38));
  await secretary.call(routes.meetings.open, { params });
  await meeting.moveTo(0);
  const first = await meeting.prepareVote(
    'Thông qua Báo cáo tình hình kinh tế - xã hội mười một tháng và nhiệm vụ tháng cuối năm',
    0,
  );
  await meeting.prepareVote(
    'Thông qua danh mục và phương án phân bổ vốn đầu tư công năm tới, trình Hội đồng nhân dân xã',
    1,
  );
  moments.at(moments.minutes(-14));
  await meeting.holdVote(
    first,
    new Map(
      ['chutich', ...committee.slice(0, 9)].map((account, index) => [account, index === 6 ? 2 : 0]),
    ),
  );
  moments.at(moments.minutes(-11));
  await meeting.moveTo(1);
  return meeting.meetingId;
}

async function addAgenda(meeting: HeldMeeting, papers: readonly string[]): Promise<void> {
  const paper = (...indexes: number[]) => indexes.map((index) => papers[index] ?? '');
  await meeting.addItem({
    title: 'Báo cáo tình hình kinh tế - xã hội mười một tháng, nhiệm vụ tháng cuối năm',
    presenter: 'pctkinhte',
    minutes: 30,
    documentIds: paper(1),
  });
  await meeting.addItem({
    title: 'Tờ trình danh mục và phương án phân bổ vốn đầu tư công năm tới',
    presenter: 'tpkinhte',
    minutes: 40,
    documentIds: paper(0, 3),
  });
  await meeting.addItem({
    title: 'Dự thảo Kế hoạch chuyển đổi số và cải cách hành chính',
    presenter: 'hanhchinhcong',
    minutes: 30,
    documentIds: paper(2),
  });
  await meeting.addItem({
    title: 'Rà soát việc thực hiện kết luận phiên họp trước; ý kiến khác',
    presenter: null,
    minutes: 20,
    documentIds: paper(4),
  });
}

async function answer(people: DemoPeople, meeting: HeldMeeting, moments: Moments): Promise<void> {
  moments.at(moments.workday(-3, 10));
  await meeting.confirm(['chutich', ...committee.slice(0, 10), 'thuky', 'mttq', 'hoinongdan']);
  const away = people.as('yte');
  await away.call(routes.attendance.answer, {
    params: meeting.params,
    body: { answer: 'declined', reason: 'Tập huấn phòng dịch tại Sở Y tế theo giấy triệu tập' },
  });
}
