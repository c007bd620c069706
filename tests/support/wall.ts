import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.js';

/** The wall of the hall. */
export class Wall {
  constructor(readonly page: Page) {}

  /** Pairs this browser with the code that chair or secretary reads out. */
  async pairWith(code: string): Promise<void> {
    await this.page.goto('/screen');
    await this.page.getByLabel(say('screen.pair.text')).fill(code);
    await this.page.getByRole('button', { name: say('screen.pair.press') }).click();
    await expect(this.stage).toBeVisible();
  }

  get stage(): Locator {
    return this.page.getByRole('main');
  }

  async shows(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.stage).toContainText(text);
  }
}
