import type { Page } from '@playwright/test';
import { chooseDisplay } from '../support/display.js';
import { expect, test } from '../support/story.js';
import { allSentences, speaker } from '../support/words.js';

const vietnamese = allSentences('vi');
const english = allSentences('en');
const keys = [...vietnamese.keys()].filter((key) => key.includes('.'));
/** Sentences of the interface that nobody would write into a meeting by chance, as they do its kind. */
const onlyVietnamese = [...vietnamese].flatMap(([key, text]) =>
  text.length < 16 || text.includes('{{') || text === english.get(key) || key.includes('.kind.')
    ? []
    : [text],
);

/** What can be read on the page or is said for it. */
async function wordsOf(page: Page): Promise<string> {
  const [seen, tree] = await Promise.all([
    page.locator('body').innerText(),
    page.locator('body').ariaSnapshot(),
  ]);
  return `${seen}\n${tree}`;
}

async function isSpoken(page: Page, language: 'vi' | 'en', heading: string): Promise<void> {
  const name = speaker(language)(heading);
  await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const words = await wordsOf(page);
  expect(keys.filter((key) => words.includes(key))).toEqual([]);
  if (language === 'vi') return;
  expect(onlyVietnamese.filter((text) => words.includes(text))).toEqual([]);
}

test('officials change the language while they work', async ({ hall, company }) => {
  const { meetingId, dialogueId } = await hall.demo();
  const places = [
    ['/', 'meetings.start.title'],
    ['/calendar', 'meetings.calendar.title'],
    ['/meetings/new', 'meetings.register.title'],
    [`/meetings/${dialogueId}/questions`, 'questions.moderate.title'],
    [`/meetings/${meetingId}/timeline`, 'meetings.timeline.title'],
    [`/meetings/${meetingId}/conclusion`, 'conclusions.page.title'],
    ['/notices', 'notices.title'],
    ['/questions/assigned', 'questions.assigned.title'],
    ['/account', 'people.password.title'],
  ] as const;
  const page = await company.enter('secretary');
  for (const [address, heading] of places) {
    await test.step(address.replace(/[0-9a-f-]{36}/, '…'), async () => {
      await page.goto(address);
      await isSpoken(page, 'vi', heading);
      await chooseDisplay(page, 'vi', { language: 'en' });
      await isSpoken(page, 'en', heading);
      await chooseDisplay(page, 'en', { language: 'vi' });
      await isSpoken(page, 'vi', heading);
    });
  }
  await test.step('and the language is remembered', async () => {
    await chooseDisplay(page, 'vi', { language: 'en' });
    await page.reload();
    await isSpoken(page, 'en', 'people.password.title');
    await chooseDisplay(page, 'en', { language: 'vi' });
  });
});

test('the administrator too', async ({ company }) => {
  const page = await company.enter('administrator');
  await page.goto('/people');
  await isSpoken(page, 'vi', 'people.administration.title');
  await chooseDisplay(page, 'vi', { language: 'en' });
  await isSpoken(page, 'en', 'people.administration.title');
  await chooseDisplay(page, 'en', { language: 'vi' });
});

test('a citizen changes it with one button', async ({ hall, company }) => {
  const { joinCode } = await hall.demo();
  const page = await company.visit();
  const [vi, en] = [speaker('vi'), speaker('en')];
  for (const address of ['/d', `/d/${joinCode}`]) {
    const heading = address === '/d' ? 'questions.door.title' : 'questions.ask.title';
    await page.goto(address);
    await isSpoken(page, 'vi', heading);
    await page.getByRole('button', { name: vi('display.languages.en') }).click();
    await isSpoken(page, 'en', heading);
    await page.getByRole('button', { name: en('display.languages.vi') }).click();
    await isSpoken(page, 'vi', heading);
  }
});

test('type grows to twice its size and stays so; nothing is cut off at the side', async ({
  company,
}) => {
  const page = await company.enter('member', 'phone');
  for (const typeScale of [150, 200] as const) {
    await chooseDisplay(page, 'vi', { typeScale });
    await expect(page.locator('html')).toHaveCSS('font-size', `${(16 * typeScale) / 100}px`);
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('font-size', `${(16 * typeScale) / 100}px`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    // A hairline may come of rounding.
    expect(beyond).toBeLessThanOrEqual(1);
  }
  await chooseDisplay(page, 'vi', { typeScale: 100 });
});
