import { test as plain, type Browser, type Page } from '@playwright/test';
import { sizes } from './browser.js';
import { Hall } from './hall.js';

/** What somebody holds in their hands. */
export type Device = keyof typeof sizes;

/** People come into a story, each with a browser of their own. */
export interface Company {
  /** Somebody of the office, by role or account, signed in. */
  enter(who: string, device?: Device): Promise<Page>;
  /** Somebody from outside: a citizen's phone, the wall. */
  visit(device?: Device): Promise<Page>;
}

/** A story's `test`: one hall for all stories of a file's worker, opened when the first asks for it. */
export const test = plain.extend<{ company: Company }, { hall: Hall }>({
  hall: [
    async ({}, use) => {
      const hall = await Hall.open();
      await use(hall);
      await hall.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  company: async ({ browser, hall, contextOptions }, use) => {
    const pages: Page[] = [];
    const faults: string[] = [];
    const arrive = async (device: Device): Promise<Page> => {
      const page = await open(browser, device, { ...contextOptions, baseURL: hall.url });
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      pages.push(page);
      return page;
    };
    await use({
      visit: (device = 'phone') => arrive(device),
      enter: async (who, device = 'laptop') => {
        const { link } = await hall.account(who);
        const page = await arrive(device);
        await page.goto(link);
        await page.waitForURL((address) => !address.pathname.startsWith('/enter'));
        return page;
      },
    });
    await Promise.all(pages.map((page) => page.context().close()));
    // Whatever the story was about: nothing may break silently behind a page.
    plain.expect(faults).toEqual([]);
  },
});

async function open(
  browser: Browser,
  device: Device,
  options: NonNullable<Parameters<Browser['newContext']>[0]>,
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
    viewport: sizes[device],
    hasTouch: device === 'phone',
  });
  return context.newPage();
}

export { expect } from '@playwright/test';
