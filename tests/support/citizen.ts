import { expect, type Locator, type Page } from '@playwright/test';
import { say, saidAs } from './words.js';

/** A citizen with a phone in a dialogue. */
export class Citizen {
  constructor(readonly page: Page) {}

  /** Types the code from the wall. */
  async enterWith(joinCode: string): Promise<void> {
    await this.page.goto('/d');
    await this.page.getByLabel(say('questions.door.code')).fill(joinCode);
    await this.page.getByRole('button', { name: say('questions.door.enter') }).click();
    await expect(this.heading('questions.ask.title')).toBeVisible();
  }

  async write(text: string, field?: string): Promise<void> {
    await this.page.getByLabel(say('questions.ask.text'), { exact: true }).fill(text);
    if (field === undefined) return;
    await this.page.getByLabel(say('questions.ask.field')).selectOption({ label: field });
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: say('questions.ask.send') }).click();
  }

  /** Asks, sees that it arrived, and takes the passport code home. */
  async ask(text: string, field?: string): Promise<string> {
    await this.write(text, field);
    await this.send();
    await expect(this.heading('questions.page.arrived')).toBeVisible();
    const link = this.page
      .getByRole('status')
      .getByRole('link', { name: say('questions.passport.open') });
    const address = (await link.getAttribute('href')) ?? '';
    return address.slice(address.lastIndexOf('/') + 1);
  }

  /** The question among the phone's own. */
  own(text: string): Locator {
    return this.section('questions.page.own').getByRole('listitem').filter({ hasText: text });
  }

  /** The question among everybody's. */
  published(text: string): Locator {
    return this.section('questions.page.published').getByRole('listitem').filter({ hasText: text });
  }

  async support(text: string): Promise<void> {
    await this.published(text)
      .getByRole('button', { name: say('questions.support.give') })
      .click();
    await expect(
      this.published(text).getByRole('button', { name: say('questions.support.done') }),
    ).toHaveAttribute('aria-pressed', 'true');
  }

  /** Finds a question again by the code on the slip. */
  async findAgain(passcode: string): Promise<void> {
    await this.page.goto('/d');
    await this.page.getByLabel(say('questions.passport.code')).fill(passcode);
    await this.page.getByRole('button', { name: say('questions.door.find') }).click();
    await expect(
      this.page.getByRole('heading', { name: saidAs('questions.passport.title') }),
    ).toBeVisible();
  }

  private section(heading: string): Locator {
    return this.page.getByRole('region', { name: say(heading) });
  }

  private heading(key: string): Locator {
    return this.page.getByRole('heading', { name: say(key) });
  }
}
