import { defineConfig } from '@playwright/test';
import { chromium } from '../support/browser.js';

/** Stories with several browsers at once, and the pictures of the README, on Debian's own Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../tmp/stories',
  // Two cores, several browsers and a database: one story at a time.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: chromium,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'stories', testMatch: '*.spec.ts' },
    { name: 'pictures', testMatch: '*.pictures.ts' },
  ],
});
