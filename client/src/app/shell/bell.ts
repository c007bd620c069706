import { InjectionToken, type Type } from '@angular/core';

/** The part that shows unread notices in the top bar. Provided in `app.config.ts`, loaded after sign-in. */
export const BELL = new InjectionToken<() => Promise<Type<unknown>>>('BELL');
