import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { routes } from 'dienhong/contracts';
import { Caller } from '../support/caller.js';
import { Chair } from '../support/chair.js';
import { Citizen } from '../support/citizen.js';
import { Delegate } from '../support/delegate.js';
import { Reader } from '../support/reader.js';
import { smaller } from '../support/smaller.js';
import { expect, test } from '../support/story.js';

const folder = 'tests/pictures';

/** Takes a picture of what the page shows, once letters and lines stand still. */
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.png`, smaller(taken));
}

test('a paper that is read with marks', async ({ hall, company }) => {
  const { meetingId } = await hall.demo();
  const secretary = await Caller.of(hall, 'secretary');
  const { documents } = await secretary.call(routes.documents.list, { params: { meetingId } });
  const report = documents.find(({ fileName }) => fileName.startsWith('to-trinh'));
  const others = new Reader(await company.enter('chair', 'tablet'));
  await others.open(meetingId, report?.id ?? '');
  await others.shareNewMarks();
  await others.highlight(1, 6, 'green');
  const reader = new Reader(await company.enter('member', 'tablet'));
  await reader.open(meetingId, report?.id ?? '');
  await reader.highlight(1, 9);
  await reader.writeTo(1, 10, 'Hỏi Phòng Kinh tế: đã có hướng dẫn chuyển tiếp chưa?');
  await picture(reader.page, 'reader');
});

test('a citizen’s phone', async ({ hall, company }) => {
  const { joinCode } = await hall.demo();
  const citizen = new Citizen(await company.visit('phone'));
  await citizen.enterWith(joinCode);
  await citizen.write('Đường vào thôn Nam Sơn chưa có đèn, các cháu đi học về rất tối.');
  await picture(citizen.page, 'citizen');
});

test('the chair’s panel and the wall during a vote', async ({ hall, company }) => {
  const { meetingId, screenUrl } = await hall.demo();
  const secretary = await Caller.of(hall, 'secretary');
  const { votes } = await secretary.call(routes.voting.list, { params: { meetingId } });
  const vote = votes.find(({ status }) => status === 'draft');
  const motion = vote?.text ?? '';
  const wall = await company.visit('wall');
  await wall.goto(screenUrl.replace(hall.url, ''));
  const chair = new Chair(await company.enter('chair', 'tablet'));
  await chair.takeThePanel(meetingId);
  await chair.openVote(motion);
  const member = new Delegate(await company.enter('member', 'tablet'));
  await member.enterRoom(meetingId);
  await member.vote('Đồng ý');
  for (const who of ['pctkinhte', 'pctvanxa', 'taichinh', 'diachinh', 'quansu', 'truongcongan']) {
    const params = { meetingId, voteId: vote?.id ?? '' };
    const body = { choiceId: vote?.choices[0]?.id ?? '', ballotId: randomUUID() };
    await (await Caller.of(hall, who)).call(routes.voting.castBallot, { params, body });
  }
  await expect(chair.page.getByText('7/12', { exact: true })).toBeVisible();
  await expect(wall.getByText(motion)).toBeVisible();
  await picture(chair.page, 'chair');
  await picture(wall, 'wall');
});
