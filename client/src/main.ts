import { isDevMode } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// The shell opens without a line; what is said in a meeting never passes through this cache.
if ('serviceWorker' in navigator && !isDevMode()) {
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  console.error(error);
});
