import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.js';

/** Somebody who has a paper open. */
export class Reader {
  constructor(readonly page: Page) {}

  async open(meetingId: string, documentId: string): Promise<void> {
    await this.page.goto(`/meetings/${meetingId}/documents/${documentId}`);
    await expect(this.wordsOf(1).first()).toBeVisible();
  }

  async goTo(pageNumber: number): Promise<void> {
    await this.pageNumber.fill(String(pageNumber));
    await this.pageNumber.press('Enter');
    await this.isAt(pageNumber);
  }

  async isAt(pageNumber: number): Promise<void> {
    await expect(this.pageNumber).toHaveValue(String(pageNumber));
  }

  async shareNewMarks(): Promise<void> {
    const share = this.page.getByRole('switch', { name: say('documents.tools.share') });
    await share.click();
    await expect(share).toBeChecked();
  }

  /** Draws over a line of the page with the mouse, takes a pen, and answers what was marked. */
  async highlight(pageNumber: number, line: number, colour = 'gold'): Promise<string> {
    const words = await this.drawOver(pageNumber, line);
    const pen = say('documents.selection.highlight', { colour: say(`documents.colour.${colour}`) });
    await this.page.getByRole('button', { name: pen, exact: true }).click();
    return words;
  }

  /** Marks a line and writes something to it. */
  async writeTo(pageNumber: number, line: number, note: string): Promise<void> {
    await this.drawOver(pageNumber, line);
    await this.press('documents.selection.write');
    await this.page.getByLabel(say('documents.mark.text')).fill(note);
    await this.press('documents.mark.done');
    await expect(this.mark(note)).toBeVisible();
  }

  async openMarks(count: number): Promise<void> {
    await this.page
      .getByRole('button', { name: say('documents.marks.open', { count }), exact: true })
      .click();
  }

  /** A mark in the list beside the pages. */
  mark(text: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text });
  }

  async present(): Promise<void> {
    await this.press('documents.present.begin');
    await expect(this.page.getByText(say('documents.present.leading'))).toBeVisible();
  }

  async follows(name: string): Promise<void> {
    await expect(
      this.page.getByText(say('documents.present.following', { name }), { exact: true }),
    ).toBeVisible();
  }

  async leavePresenter(): Promise<void> {
    await this.press('documents.present.leave');
  }

  async returnToPresenter(): Promise<void> {
    await this.press('documents.present.return');
  }

  private async drawOver(pageNumber: number, line: number): Promise<string> {
    const words = this.wordsOf(pageNumber).nth(line);
    await words.scrollIntoViewIfNeeded();
    const box = await words.boundingBox();
    if (box === null) throw new Error('the line is not on the screen');
    const middle = box.y + box.height / 2;
    await this.page.mouse.move(box.x + 1, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width - 1, middle, { steps: 5 });
    await this.page.mouse.up();
    return (await words.innerText()).trim();
  }

  private get pageNumber(): Locator {
    return this.page.getByRole('textbox', { name: say('documents.pages.go') });
  }

  /** The pieces of text of a page, as the viewer lays them out: it names neither pages nor lines. */
  private wordsOf(pageNumber: number): Locator {
    return this.page
      .locator(`.page[data-page-number="${pageNumber}"] .textLayer`)
      .getByText(/\p{L}{3}.*\p{L}{3}/u);
  }

  private press(key: string): Promise<void> {
    return this.page.getByRole('button', { name: say(key), exact: true }).click();
  }
}
