import { expect, type Page } from '@playwright/test';
import { say, saidAs } from './words.js';

/** A delegate with a tablet or a phone. */
export class Delegate {
  constructor(readonly page: Page) {}

  /** Finds the invitation on the start page and says that one will come. */
  async confirm(meetingId: string, title: string): Promise<void> {
    await this.page.goto('/');
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
    await this.page.goto(`/meetings/${meetingId}`);
    await this.page.getByRole('button', { name: say('attendance.invitation.attending') }).click();
    await expect(this.page.getByText(say('attendance.invitation.you-attend'))).toBeVisible();
  }

  async enterRoom(meetingId: string): Promise<void> {
    await this.page.goto(`/meetings/${meetingId}/room`);
  }

  async checkIn(): Promise<void> {
    await this.page.getByRole('button', { name: say('attendance.check-in.press') }).click();
    await expect(this.page.getByText(saidAs('attendance.check-in.done'))).toBeVisible();
  }

  /** Votes and waits for the word that the ballot is stored. */
  async vote(choice: string): Promise<void> {
    await this.choose(choice);
    await this.ballotIsStored(choice);
  }

  async choose(choice: string): Promise<void> {
    await this.page
      .getByRole('region', { name: say('voting.status.open') })
      .getByRole('button', { name: choice, exact: true })
      .click();
  }

  async ballotIsStored(choice: string): Promise<void> {
    const stored = saidAs('voting.ballot.stored').source.replace('.+', choice);
    await expect(this.page.getByText(new RegExp(stored))).toBeVisible();
  }
}
