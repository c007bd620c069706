import { routes } from 'dienhong/contracts';
import { Caller } from '../support/caller.js';
import { Chair } from '../support/chair.js';
import { Delegate } from '../support/delegate.js';
import type { Hall } from '../support/hall.js';
import { MeetingDesk } from '../support/meeting-desk.js';
import { NoticeDesk } from '../support/notice-desk.js';
import { Reader } from '../support/reader.js';
import { expect, test } from '../support/story.js';
import { inMinutes } from '../support/times.js';
import { Wall } from '../support/wall.js';
import { say, saidAs } from '../support/words.js';

const title = 'Họp xét hồ sơ sửa chữa trạm bơm Đồng Lý';
const item = 'Tờ trình phương án sửa chữa và dự toán';
const motion = 'Thông qua phương án sửa chữa trạm bơm Đồng Lý';
const conclusion = 'Giao Phòng Kinh tế hoàn thiện hồ sơ, trình trước ngày 15 tháng sau.';

test('a meeting: from its registration to the conclusion on every tablet', async ({
  hall,
  company,
}) => {
  const desk = new MeetingDesk(await company.enter('secretary'));
  const chair = new Chair(await company.enter('chair', 'tablet'));
  const member = new Delegate(await company.enter('member', 'tablet'));
  const presenter = new Delegate(await company.enter('presenter', 'tablet'));
  const deputy = new Delegate(await company.enter('pctkinhte', 'phone'));
  const wall = new Wall(await company.visit('wall'));
  const names = await namesOf(hall, ['member', 'presenter', 'pctkinhte']);

  const meetingId = await test.step('the secretary registers it', () =>
    desk.register({
      title,
      startsAt: inMinutes(20),
      endsAt: inMinutes(80),
      place: 'Phòng họp số 2',
      members: names,
    }));

  const documentId = await test.step('with a paper, the agenda, a vote, and invites', async () => {
    const paper = await desk.handIn('To trinh tram bom.pdf', await aPaper(hall));
    const address = (await paper.getAttribute('href')) ?? '';
    await desk.addItem({ title: item, presenter: names[1] ?? '', paper: 'To trinh tram bom' });
    await desk.prepareVote(motion);
    await desk.invite();
    return address.slice(-36);
  });

  await test.step('the members confirm and check in', async () => {
    for (const delegate of [member, presenter, deputy]) {
      await delegate.confirm(meetingId, title);
      await delegate.enterRoom(meetingId);
      await delegate.checkIn();
    }
  });

  await test.step('the chair opens it; the wall and every tablet are there', async () => {
    await chair.takeThePanel(meetingId);
    await new Delegate(chair.page).checkIn();
    await chair.takeStep('open');
    await chair.goOnTo(item);
    await wall.pairWith(await codeForTheWall(hall, meetingId));
    await wall.shows(item);
    for (const { page } of [member, presenter, deputy]) {
      await expect(page.getByText(item).first()).toBeVisible();
    }
  });

  await test.step('a member marks words for all, and the chair sees it at once', async () => {
    const reading = new Reader(member.page);
    const chairReading = new Reader(chair.page);
    await reading.open(meetingId, documentId);
    await chairReading.open(meetingId, documentId);
    await reading.shareNewMarks();
    await reading.goTo(2);
    const words = await reading.highlight(2, 1);
    await chairReading.openMarks(1);
    await expect(chairReading.mark(words)).toContainText(names[0] ?? '');
  });

  await test.step('a presenter is followed, left, and found again', async () => {
    const reading = new Reader(member.page);
    const presenting = new Reader(presenter.page);
    await presenting.open(meetingId, documentId);
    await presenting.present();
    await reading.follows(names[1] ?? '');
    await presenting.goTo(3);
    await reading.isAt(3);
    await reading.leavePresenter();
    await reading.goTo(1);
    await reading.returnToPresenter();
    await reading.isAt(3);
  });

  await test.step('a vote is opened, three vote, and the wall shows the result', async () => {
    await chair.takeThePanel(meetingId);
    await chair.openVote(motion);
    await wall.shows(motion);
    await member.enterRoom(meetingId);
    await presenter.enterRoom(meetingId);
    await member.vote('Đồng ý');
    await presenter.vote('Đồng ý');
    await deputy.vote('Không đồng ý');
    await deputy.vote('Đồng ý');
    await wall.shows('3/4');
    await expect(wall.stage).not.toContainText(say('screen.vote.published'));
    await chair.closeAndPublish(true);
    const verdict = `${say('voting.verdict.passed')}:`;
    await wall.shows(say('screen.vote.published'), motion, verdict, '3/4');
    await expect(deputy.page.getByText(saidAs('voting.ballot.mine'))).toBeVisible();
    await expect(deputy.page.getByText(verdict, { exact: true })).toBeVisible();
  });

  await test.step('the chair closes it', async () => {
    await chair.takeStep('close');
    await wall.shows(say('screen.closed'));
    await expect(member.page.getByText(say('screen.room.over'))).toBeVisible();
  });

  await test.step('the conclusion is filled, approved, issued, and opens on a tablet', async () => {
    const notice = new NoticeDesk(desk.page);
    const approval = new NoticeDesk(chair.page);
    await notice.open(meetingId);
    await notice.draft();
    await notice.add('clause', conclusion);
    await notice.submit();
    await approval.open(meetingId);
    await approval.approve();
    await notice.issue();
    await expect(member.page.getByText(saidAs('screen.room.conclusion'))).toBeVisible({
      timeout: 5_000,
    });
    await member.page.getByRole('link', { name: say('screen.room.read') }).click();
    await expect(member.page.getByText(conclusion)).toBeVisible();
    await expect(notice.delivery(names[0] ?? '')).toContainText(
      say('conclusions.deliveries.opened'),
    );
    await expect(notice.delivery(names[2] ?? '')).toContainText(
      say('conclusions.deliveries.not-opened'),
    );
  });

  expect(await hall.verify(meetingId)).toContain('Whole');
});

async function namesOf(hall: Hall, people: readonly string[]): Promise<string[]> {
  return Promise.all(people.map(async (who) => (await hall.account(who)).name));
}

/** A paper of several pages, as an office writes it. */
async function aPaper(hall: Hall): Promise<Buffer> {
  const { meetingId } = await hall.demo();
  const secretary = await Caller.of(hall, 'secretary');
  const { documents } = await secretary.call(routes.documents.list, { params: { meetingId } });
  const paper = documents.find(({ pages }) => pages >= 3 && pages <= 10);
  const params = { meetingId, documentId: paper?.id ?? '' };
  return secretary.download(routes.documents.readFile, { params });
}

async function codeForTheWall(hall: Hall, meetingId: string): Promise<string> {
  const secretary = await Caller.of(hall, 'secretary');
  const { code } = await secretary.call(routes.meetings.pairScreen, { params: { meetingId } });
  return code;
}
