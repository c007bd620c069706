import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.js';

/** Secretary or chair at the notice of conclusions. */
export class NoticeDesk {
  constructor(readonly page: Page) {}

  async open(meetingId: string): Promise<void> {
    await this.page.goto(`/meetings/${meetingId}/conclusion`);
  }

  /** The draft is filled from the record. */
  async draft(): Promise<void> {
    await this.press('conclusions.none.draft');
    await expect(this.page.getByLabel(say('conclusions.editor.subject'))).toBeVisible();
  }

  /** A conclusion of one's own below what the record says, in words. */
  async add(kind: 'heading' | 'paragraph' | 'clause', text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: say(`conclusions.kind.${kind}`), exact: true })
      .click();
    await this.blocks.getByRole('textbox').last().fill(text);
    await expect(
      this.page.getByText(say('conclusions.saved.saved'), { exact: true }),
    ).toBeVisible();
  }

  async submit(): Promise<void> {
    await this.press('conclusions.step.submit');
    await this.hasReached('submitted');
  }

  async approve(): Promise<void> {
    await this.press('conclusions.step.approve');
    await this.hasReached('approved');
  }

  async issue(): Promise<void> {
    await this.press('conclusions.step.issue');
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: say('conclusions.issue.yes') })
      .click();
    await this.hasReached('issued');
  }

  async hasReached(status: 'draft' | 'submitted' | 'approved' | 'issued'): Promise<void> {
    await expect(
      this.page
        .getByRole('list', { name: say('conclusions.status.label') })
        .getByRole('listitem')
        .filter({ hasText: say(`conclusions.status.${status}`) }),
    ).toHaveAttribute('aria-current', 'step');
  }

  /** The line of somebody to whom the notice was delivered. */
  delivery(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  private get blocks(): Locator {
    return this.page.getByRole('list', { name: say('conclusions.editor.blocks') });
  }

  private press(key: string): Promise<void> {
    return this.page.getByRole('button', { name: say(key), exact: true }).click();
  }
}
