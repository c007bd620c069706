import { routes } from 'dienhong/contracts';
import { inSession } from '../support/arrange.js';
import { Chair } from '../support/chair.js';
import { Citizen } from '../support/citizen.js';
import { NoticeDesk } from '../support/notice-desk.js';
import { expect, test } from '../support/story.js';
import { Wall } from '../support/wall.js';
import { say, saidAs } from '../support/words.js';

const bridge = 'Cầu qua kênh Bắc sụt lún từ tháng Chín, xe cứu thương không qua được. Bao giờ sửa?';
const book = 'Sổ đỏ của tổ dân phố số 5 nộp từ năm ngoái, nay vướng khâu nào?';
const answer = 'Khởi công ngày 15 tháng tới, trước mắt bắc cầu tạm.';
const writing =
  'Hồ sơ thiếu biên bản ký giáp ranh; cán bộ địa chính xuống tổ dân phố ngày thứ Năm.';

test('a dialogue: people ask, are heard, are answered, and read what was concluded', async ({
  hall,
  company,
}) => {
  const { meetingId, joinCode, secretary } = await inSession(hall, {
    kind: 'dialogue',
    title: 'Đối thoại với Nhân dân về giao thông và đất đai',
    members: ['diachinh'],
    items: ['Nhân dân hỏi, lãnh đạo xã trả lời'],
  });
  const pairing = await secretary.call(routes.meetings.pairScreen, { params: { meetingId } });

  const asker = new Citizen(await company.visit());
  const neighbour = new Citizen(await company.visit());
  const chair = new Chair(await company.enter('chair', 'tablet'));
  const desk = await company.enter('secretary');
  const wall = new Wall(await company.visit('wall'));

  await test.step('the wall shows how to come in', async () => {
    await wall.pairWith(pairing.code);
    await wall.shows(say('questions.wall.join'));
    await expect(wall.page.getByText(joinCode.slice(0, 3)).first()).toBeVisible();
  });

  const passcode = await test.step('a phone asks and sees that it arrived', async () => {
    await asker.enterWith(joinCode);
    await neighbour.enterWith(joinCode);
    return asker.ask(bridge, say('questions.field.roads'));
  });
  await neighbour.ask(book, say('questions.field.land'));
  await expect(asker.own(bridge)).toContainText(say('questions.state.received'));
  await expect(neighbour.published(bridge)).toBeHidden();

  await test.step('the moderator lets both be seen', async () => {
    await desk.goto(`/meetings/${meetingId}/questions`);
    for (const question of [bridge, book]) {
      const card = desk.getByRole('listitem').filter({ hasText: question });
      await card
        .getByRole('button', { name: say('questions.moderate.approve'), exact: true })
        .click();
      await expect(card).toBeHidden();
    }
    await expect(asker.own(bridge)).toContainText(say('questions.state.published'));
  });

  await test.step('a neighbour supports it, once', async () => {
    await neighbour.support(bridge);
    await expect(asker.published(bridge)).toContainText(say('questions.support.sum', { count: 1 }));
  });

  await test.step('the chair takes it to the wall', async () => {
    await chair.takeThePanel(meetingId);
    await chair.takeToWall(bridge);
    await wall.shows(bridge);
    await expect(
      neighbour.page.getByRole('heading', { name: say('questions.page.on-now') }),
    ).toBeVisible();
  });

  await test.step('it is answered, and the asker reads how', async () => {
    await chair.markAnswered(answer);
    await expect(asker.own(bridge)).toContainText(say('questions.state.answered'));
    await expect(asker.own(bridge)).toContainText(answer);
    await expect(wall.stage).not.toContainText(bridge);
  });

  await test.step('the other is given to a unit, whose officer answers in writing', async () => {
    await chair.giveToUnit(book, 'Phòng Kinh tế');
    await expect(neighbour.own(book)).toContainText(say('questions.state.assigned'));
    const officer = await company.enter('officer');
    await officer.goto('/questions/assigned');
    const given = officer.getByRole('listitem').filter({ hasText: book });
    await given.getByRole('button', { name: say('questions.assigned.write') }).click();
    await given.getByLabel(say('questions.assigned.answer')).fill(writing);
    await given.getByRole('button', { name: say('questions.assigned.send') }).click();
    await expect(neighbour.own(book)).toContainText(writing);
    await expect(neighbour.own(book)).toContainText(say('questions.state.answered'));
  });

  await test.step('the dialogue is closed and nothing more is asked', async () => {
    await chair.takeStep('close');
    await expect(asker.page.getByText(say('questions.page.closed'))).toBeVisible();
    await wall.shows(say('screen.closed'));
  });

  await test.step('what was concluded appears to everyone', async () => {
    const notice = new NoticeDesk(desk);
    const approval = new NoticeDesk(chair.page);
    await notice.open(meetingId);
    await notice.draft();
    await notice.submit();
    await approval.open(meetingId);
    await approval.approve();
    await notice.issue();
    await expect(
      asker.page.getByRole('heading', { name: say('questions.page.conclusion') }),
    ).toBeVisible();
    await neighbour.page.goto(`/d/${joinCode}/conclusion`);
    await expect(
      neighbour.page.getByRole('heading', { name: saidAs('conclusions.reading.title') }),
    ).toBeVisible();
    await expect(neighbour.page.getByText(answer)).toBeVisible();
  });

  await test.step('next week, another phone finds the question by its code', async () => {
    const later = new Citizen(await company.visit());
    await later.findAgain(passcode);
    await expect(later.page.getByText(bridge)).toBeVisible();
    await expect(later.page.getByText(answer)).toBeVisible();
  });

  expect(await hall.verify(meetingId)).toContain('Whole');
});
