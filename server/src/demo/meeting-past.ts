import { routes } from 'dienhong/contracts';
import { HeldMeeting } from './hold-meeting.js';
import type { Moments } from './moments.js';
import { committee, guests } from './office.js';
import type { DemoPeople } from './people.js';

/** Last week's meeting, whose conclusion was issued; some have opened it, the chair has not. */
export async function seedPastMeeting(people: DemoPeople, moments: Moments): Promise<void> {
  moments.at(moments.workday(-16, 9));
  const meeting = new HeldMeeting(people, people.as('thuky'));
  const { secretary, params } = meeting;
  const startsAt = moments.workday(-9, 14);
  await secretary.call(routes.meetings.register, {
    body: {
      id: meeting.meetingId,
      kind: 'meeting',
      title: 'Họp Ủy ban nhân dân xã về phòng, chống thiên tai và ổn định sản xuất sau bão',
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 90 * 60_000).toISOString(),
      place: 'Phòng họp số 1, trụ sở UBND xã',
      unitId: people.officeId,
      chairId: people.id('chutich'),
      secretaryId: people.id('thuky'),
      memberIds: committee.map((account) => people.id(account)),
      guestIds: guests.slice(0, 2).map((account) => people.id(account)),
    },
  });
  await meeting.addItem({
    title: 'Báo cáo thiệt hại và kết quả khắc phục sau bão',
    presenter: 'tpkinhte',
    minutes: 30,
  });
  await meeting.addItem({
    title: 'Phương án hỗ trợ giống, vật tư cho vụ Xuân',
    presenter: 'pctkinhte',
    minutes: 40,
  });
  await secretary.call(routes.meetings.invite, { params });
  const present = ['chutich', ...committee.slice(0, 10)];
  moments.at(moments.workday(-11, 10));
  await meeting.confirm(present);
  moments.at(startsAt);
  await meeting.checkIn(present);
  await secretary.call(routes.meetings.open, { params });
  await meeting.moveTo(0);
  moments.at(new Date(startsAt.getTime() + 34 * 60_000));
  await meeting.moveTo(1);
  const vote = await meeting.prepareVote(
    'Thông qua mức hỗ trợ 2 triệu đồng một héc-ta lúa mất trắng, chi trả trước ngày 15 tháng sau từ nguồn dự phòng ngân sách xã',
    1,
  );
  moments.at(new Date(startsAt.getTime() + 70 * 60_000));
  await meeting.holdVote(
    vote,
    new Map(present.map((account, index) => [account, index === 7 ? 2 : 0])),
  );
  moments.at(new Date(startsAt.getTime() + 85 * 60_000));
  await secretary.call(routes.meetings.close, { params });
  await issueConclusion(people, moments, meeting);
}

async function issueConclusion(
  people: DemoPeople,
  moments: Moments,
  { secretary, params }: HeldMeeting,
): Promise<void> {
  moments.at(moments.workday(-8, 15));
  const draft = await secretary.call(routes.conclusions.draft, { params });
  const submitted = await secretary.call(routes.conclusions.submit, {
    params,
    body: { revision: draft.revision },
  });
  const chair = people.as('chutich');
  const approved = await chair.call(routes.conclusions.approve, {
    params,
    body: { revision: submitted.revision },
  });
  moments.at(moments.workday(-7, 8, 30));
  await secretary.call(routes.conclusions.issue, { params, body: { revision: approved.revision } });
  for (const account of ['tpkinhte', 'pctkinhte', 'taichinh', 'tpvanhoa']) {
    const reader = people.as(account);
    await reader.call(routes.conclusions.markOpened, { params });
  }
}
