import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

export const readerRoutes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('documents')],
    loadComponent: () => import('./reader-page').then((page) => page.ReaderPage),
  },
];
