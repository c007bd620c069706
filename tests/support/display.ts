import { expect, type Page } from '@playwright/test';
import { speaker } from './words.js';

/** Chooses in the menu of language, type and colours; `spoken` is the language the page is in now. */
export async function chooseDisplay(
  page: Page,
  spoken: 'vi' | 'en',
  choice: { language: 'vi' | 'en' } | { typeScale: 100 | 125 | 150 | 200 } | { scheme: string },
): Promise<void> {
  const say = speaker(spoken);
  const name =
    'language' in choice
      ? say(`display.languages.${choice.language}`)
      : 'typeScale' in choice
        ? `${say('display.type-scale')} ${choice.typeScale} %`
        : say(`display.schemes.${choice.scheme}`);
  const menu = page.getByRole('menu');
  // A menu that is still fading from the choice before takes no click; a person simply taps again.
  await expect(async () => {
    if (!(await menu.isVisible())) {
      await page.getByRole('button', { name: say('display.menu') }).click();
    }
    await page.getByRole('menuitemradio', { name, exact: true }).click({ timeout: 3_000 });
    await expect(menu).toHaveCount(0, { timeout: 3_000 });
  }).toPass();
}
