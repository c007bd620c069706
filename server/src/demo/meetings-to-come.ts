import { routes } from 'dienhong/contracts';
import { HeldMeeting } from './hold-meeting.js';
import type { Moments } from './moments.js';
import { committee } from './office.js';
import type { DemoPeople } from './people.js';

/** One meeting to which people are invited and have not answered, and one that is still a draft. */
export async function seedMeetingsToCome(people: DemoPeople, moments: Moments): Promise<void> {
  moments.at(moments.minutes(-120));
  const secretary = people.as('thuky');
  const register = async (title: string, place: string, startsAt: Date, item: string) => {
    const meeting = new HeldMeeting(people, secretary);
    await secretary.call(routes.meetings.register, {
      body: {
        id: meeting.meetingId,
        kind: 'meeting',
        title,
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 120 * 60_000).toISOString(),
        place,
        unitId: people.officeId,
        chairId: people.id('chutich'),
        secretaryId: people.id('thuky'),
        memberIds: committee.map((account) => people.id(account)),
        guestIds: [],
      },
    });
    await meeting.addItem({ title: item, presenter: 'tpvanhoa', minutes: 60 });
    return meeting;
  };
  const invited = await register(
    'Họp triển khai Ngày hội Đại đoàn kết và công tác an sinh dịp cuối năm',
    'Phòng họp số 1, trụ sở UBND xã',
    moments.workday(6, 8),
    'Kế hoạch tổ chức và phân công nhiệm vụ',
  );
  await secretary.call(routes.meetings.invite, { params: invited.params });
  await register(
    'Họp đánh giá, xếp loại cán bộ, công chức năm',
    'Phòng họp số 2, trụ sở UBND xã',
    moments.workday(15, 14),
    'Báo cáo kết quả tự đánh giá của các phòng',
  );
}
