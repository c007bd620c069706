import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.js';

/** The chair at the panel. */
export class Chair {
  constructor(readonly page: Page) {}

  async takeThePanel(meetingId: string): Promise<void> {
    await this.page.goto(`/meetings/${meetingId}/chair`);
    await expect(this.page.getByRole('tab').first()).toBeVisible();
  }

  async turnTo(work: 'vote' | 'questions' | 'agenda' | 'people'): Promise<void> {
    await this.page.getByRole('tab', { name: say(`screen.panel.${work}`) }).click();
  }

  async takeStep(step: 'open' | 'close' | 'adjourn' | 'resume'): Promise<void> {
    await this.press(say(`meetings.step.${step}`));
    if (step === 'close') await this.confirm(say('meetings.step.close'));
  }

  async goOnTo(title: string): Promise<void> {
    await this.press(say('agenda.mover.next', { title }));
    await expect(this.now.getByText(title, { exact: true })).toBeVisible();
  }

  async openVote(text: string): Promise<void> {
    await this.page
      .getByRole('listitem')
      .filter({ hasText: text })
      .getByRole('button', { name: say('voting.control.open') })
      .click();
    await expect(this.page.getByRole('region', { name: say('voting.status.open') })).toBeVisible();
  }

  /** Closes the vote and shows the result; somebody who has not voted is asked about. */
  async closeAndPublish(missing: boolean): Promise<void> {
    await this.press(say('voting.control.close-publish'));
    if (missing) await this.confirm(say('voting.control.close-publish'));
    await expect(this.page.getByRole('region', { name: say('voting.status.open') })).toBeHidden();
  }

  /** Takes a question into the hand. */
  async choose(question: string): Promise<void> {
    const pick = this.page.getByRole('button', { name: question });
    await pick.click();
    await expect(pick).toHaveAttribute('aria-pressed', 'true');
  }

  async takeToWall(question: string): Promise<void> {
    await this.choose(question);
    await this.press(say('questions.picker.to-wall'));
    await expect(this.button(say('questions.picker.from-wall'))).toBeVisible();
  }

  async markAnswered(said: string): Promise<void> {
    await this.press(say('questions.picker.answer'));
    await this.page.getByLabel(say('questions.picker.said')).fill(said);
    await this.press(say('questions.picker.answered'));
  }

  async giveToUnit(question: string, unit: string): Promise<void> {
    await this.choose(question);
    await this.press(say('questions.picker.assign'));
    await this.page.getByLabel(say('questions.assign.unit')).selectOption({ label: unit });
    await this.press(say('questions.assign.send'));
  }

  get now(): Locator {
    return this.page.getByRole('region', { name: say('screen.panel.now') });
  }

  private button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  private press(name: string): Promise<void> {
    return this.button(name).click();
  }

  private async confirm(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
