import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routes } from 'dienhong/contracts';
import { inSession } from '../support/arrange.js';
import { Caller } from '../support/caller.js';
import { Chair } from '../support/chair.js';
import { Citizen } from '../support/citizen.js';
import type { Hall } from '../support/hall.js';
import { expect, test } from '../support/story.js';
import { say } from '../support/words.js';

/** Nothing that the WCAG 2.2 AA rules of axe find, nor its best practices, on the page as it stands. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} ${nodes
        .slice(0, 5)
        .map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary}`)
        .join('\\n  ')}`,
  );
  expect.soft(told, page.url()).toEqual([]);
}

/** In the page: waits until what changes its colour has done so. */
async function restOfColours(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Opens a page, waits until it says what it is, and looks at it; by night as well when it is one of the main ones. */
async function visit(page: Page, address: string, darkToo = false): Promise<void> {
  await test.step(address.replaceAll(/[0-9a-f-]{36}/g, '…'), async () => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await isAccessible(page);
    if (!darkToo) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(restOfColours);
    await isAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });
}

async function meetings(hall: Hall) {
  const { meetingId, dialogueId, joinCode, screenUrl } = await hall.demo();
  const secretary = await Caller.of(hall, 'secretary');
  const list = await secretary.call(routes.meetings.list, { query: {} });
  const one = (status: string) =>
    list.meetings.find((meeting) => meeting.status === status && meeting.kind === 'meeting')?.id ??
    '';
  const papers = await secretary.call(routes.documents.list, { params: { meetingId } });
  return {
    now: meetingId,
    dialogueId,
    joinCode,
    screenUrl,
    paper: papers.documents[0]?.id ?? '',
    past: one('closed'),
    draft: one('draft'),
    secretary,
  };
}

test('what the secretary sees', async ({ hall, company }) => {
  const { now, dialogueId, past, draft } = await meetings(hall);
  const page = await company.enter('secretary');
  await visit(page, '/', true);
  await visit(page, '/calendar', true);
  await visit(page, '/meetings/new');
  for (const tab of ['overview', 'agenda', 'papers', 'people', 'votes']) {
    await visit(page, `/meetings/${draft}?tab=${tab}`, tab === 'overview');
    await visit(page, `/meetings/${now}?tab=${tab}`);
  }
  await visit(page, `/meetings/${draft}/change`);
  await visit(page, `/meetings/${now}/timeline`);
  await visit(page, `/meetings/${dialogueId}/questions`, true);
  await visit(page, `/meetings/${past}/conclusion`, true);
  await visit(page, `/meetings/${now}/conclusion`);
  await visit(page, '/notices');
  await visit(page, '/questions/assigned');
  await visit(page, '/account');
});

test('what the chair sees on the tablet', async ({ hall, company }) => {
  const { now, dialogueId, past } = await meetings(hall);
  const page = await company.enter('chair', 'tablet');
  await visit(page, '/', true);
  await visit(page, `/meetings/${now}/chair`, true);
  for (const work of ['agenda', 'people']) {
    await page.getByRole('tab', { name: say(`screen.panel.${work}`) }).click();
    await isAccessible(page);
  }
  await visit(page, `/meetings/${dialogueId}/chair`, true);
  await page.getByRole('button', { name: say('questions.picker.assign') }).click();
  await isAccessible(page);
  await visit(page, `/meetings/${past}/conclusion`);
});

test('what a member sees', async ({ hall, company }) => {
  const { now, past, paper } = await meetings(hall);
  const page = await company.enter('member', 'tablet');
  await visit(page, '/');
  await visit(page, `/meetings/${now}`);
  await visit(page, `/meetings/${now}/room`, true);
  await visit(page, `/meetings/${now}/documents/${paper}`, true);
  await page.getByRole('button', { name: say('documents.marks.open', { count: 0 }) }).click();
  await page.getByRole('button', { name: say('documents.search.open') }).click();
  await isAccessible(page);
  await visit(page, `/meetings/${past}/conclusion`);
  await visit(page, '/no-such-page');
});

test('what the administrator sees', async ({ company }) => {
  const page = await company.enter('administrator');
  await visit(page, '/people', true);
  for (const part of ['units', 'sign-ins']) {
    await page.getByRole('tab', { name: say(`people.administration.${part}`) }).click();
    await page.waitForLoadState('networkidle');
    await isAccessible(page);
  }
});

test('what everybody sees before coming in', async ({ hall, company }) => {
  const { joinCode, screenUrl } = await meetings(hall);
  const page = await company.visit();
  await visit(page, '/sign-in', true);
  await visit(page, '/d');
  await visit(page, `/d/${joinCode}`, true);
  const citizen = new Citizen(page);
  const passcode = await citizen.ask('Thư viện xã mở cửa ngày nào trong tuần?');
  await isAccessible(page);
  await visit(page, `/d/${joinCode}/q/${passcode}`, true);
  await visit(page, `/d/${joinCode}/conclusion`);
  const wall = await company.visit('wall');
  await visit(wall, '/screen');
  await visit(wall, screenUrl.replace(hall.url, ''));
});

test('what everybody sees while a vote is open', async ({ hall, company }) => {
  const motion = 'Thông qua lịch trực Tết';
  const { meetingId, secretary } = await inSession(hall, {
    kind: 'meeting',
    title: 'Họp phân công trực Tết',
    members: ['tpvanhoa'],
    items: ['Lịch trực Tết'],
    votes: [motion],
  });
  const { code } = await secretary.call(routes.meetings.pairScreen, { params: { meetingId } });
  const wall = await company.visit('wall');
  const chair = new Chair(await company.enter('chair', 'tablet'));
  const member = await company.enter('member', 'phone');
  await chair.takeThePanel(meetingId);
  await chair.openVote(motion);
  await isAccessible(chair.page);
  await visit(member, `/meetings/${meetingId}/room`, true);
  await visit(wall, `/screen?code=${code}`);
  const desk = await company.enter('secretary');
  await desk.goto(`/meetings/${meetingId}?tab=votes`);
  await desk.getByRole('button', { name: say('voting.list.add') }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  await desk.evaluate(restOfColours);
  await isAccessible(desk);
});
