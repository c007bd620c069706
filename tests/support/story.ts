import { test as plain } from '@playwright/test';
import { Hall } from './hall.js';

/** A story's `test`: one hall for all stories of a file's worker, opened when the first asks for it. */
export const test = plain.extend<object, { hall: Hall }>({
  hall: [
    async ({}, use) => {
      const hall = await Hall.open();
      await use(hall);
      await hall.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect } from '@playwright/test';
