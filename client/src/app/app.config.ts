import {
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from '@angular/core';
import {
  MAT_FORM_FIELD_DEFAULT_OPTIONS,
  type MatFormFieldDefaultOptions,
} from '@angular/material/form-field';
import { MAT_ICON_DEFAULT_OPTIONS } from '@angular/material/icon';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LIVE_CARRIER } from './api/api';
import { routes } from './app.routes';
import { Connection } from './live/connection';
import { PageTitle } from './page-title';
import { provideSentences } from './language/sentences';
import { DisplayPreferences } from './session/display-preferences';
import { BELL } from './shell/bell';

const fields: MatFormFieldDefaultOptions = { appearance: 'outline', subscriptSizing: 'dynamic' };

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideSentences(!isDevMode()),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: LIVE_CARRIER, useExisting: Connection },
    {
      provide: BELL,
      useValue: () => import('./features/notices/notice-bell').then((part) => part.NoticeBell),
    },
    { provide: MAT_ICON_DEFAULT_OPTIONS, useValue: { fontSet: 'material-symbols-outlined' } },
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: fields },
    // No page is shown before its sentences are there, in the language this browser remembers.
    provideAppInitializer(async () => {
      const transloco = inject(TranslocoService);
      const { language } = inject(DisplayPreferences).apply({});
      await firstValueFrom(transloco.load(language)).catch(() => undefined);
    }),
  ],
};
