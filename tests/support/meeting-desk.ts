import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.js';

/** The secretary who prepares a meeting. */
export class MeetingDesk {
  constructor(readonly page: Page) {}

  /** Registers a meeting; chair and secretary are proposed. Answers its id. */
  async register(wanted: {
    readonly title: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
    readonly members: readonly string[];
  }): Promise<string> {
    await this.page.goto('/meetings/new');
    await this.page.getByLabel(say('meetings.form.title')).fill(wanted.title);
    await this.page
      .getByRole('textbox', { name: say('meetings.form.starts') })
      .fill(wanted.startsAt);
    await this.page.getByRole('textbox', { name: say('meetings.form.ends') }).fill(wanted.endsAt);
    await this.page.getByLabel(say('meetings.form.place')).fill(wanted.place);
    for (const name of wanted.members) await this.choose(say('meetings.form.members'), name);
    await this.press(say('meetings.register.save'));
    await this.page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    return this.page.url().slice(-36);
  }

  async turnTo(tab: 'overview' | 'agenda' | 'papers' | 'people' | 'votes'): Promise<void> {
    await this.page
      .getByRole('tab', { name: say(`meetings.page.tabs.${tab}`), exact: true })
      .click();
  }

  async handIn(name: string, bytes: Buffer): Promise<Locator> {
    await this.turnTo('papers');
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(say('documents.papers.upload'));
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: bytes });
    const paper = this.page.getByRole('link', { name: name.replace(/\.pdf$/, '') });
    await expect(paper).toBeVisible();
    return paper;
  }

  async addItem(item: { title: string; presenter: string; paper?: string }): Promise<void> {
    await this.turnTo('agenda');
    await this.press(say('agenda.editor.add'));
    await this.page.getByLabel(say('agenda.form.title'), { exact: true }).fill(item.title);
    await this.choose(say('agenda.form.presenter'), item.presenter);
    if (item.paper !== undefined) {
      await this.page.getByRole('combobox', { name: say('agenda.form.papers') }).click();
      await this.page.getByRole('option', { name: item.paper }).click();
      await this.page.keyboard.press('Escape');
    }
    await this.press(say('agenda.form.add'));
    await expect(this.page.getByRole('listitem').filter({ hasText: item.title })).toBeVisible();
  }

  async prepareVote(text: string): Promise<void> {
    await this.turnTo('votes');
    await this.press(say('voting.list.add'));
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(say('voting.form.text')).fill(text);
    await dialog.getByRole('button', { name: say('ui.save'), exact: true }).click();
    await expect(this.page.getByRole('heading', { name: text })).toBeVisible();
  }

  async invite(): Promise<void> {
    await this.turnTo('overview');
    await this.press(say('meetings.step.invite'));
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: say('meetings.step.invite') })
      .click();
    await expect(this.page.getByText(say('meetings.status.invited')).first()).toBeVisible();
  }

  private press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Types a piece of a name and takes the one that is offered. */
  private async choose(field: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field }).fill(name);
    // Until the directory has answered, the list still moves.
    await expect(this.page.getByRole('option')).toHaveCount(1);
    await this.page.getByRole('option', { name }).click();
    await expect(this.page.getByRole('row', { name })).toBeVisible();
  }
}
