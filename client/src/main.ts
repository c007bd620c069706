import { isDevMode } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// The shell opens without a line; what is said in a meeting never passes through this cache.
if ('serviceWorker' in navigator && !isDevMode()) {
  keepShell().catch(() => undefined);
}

/** The worker comes after the first page: it is told what that page had needed. */
async function keepShell(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const calm = 3000;
  setTimeout(() => {
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
  }, calm);
}

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  console.error(error);
});
