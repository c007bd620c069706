import type { Route, Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const words: Pick<Route, 'providers'> = { providers: [provideTranslocoScope('conclusions')] };

export const conclusionRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./conclusion-page').then((page) => page.ConclusionPage),
  },
];
export const publicRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./public-notice-page').then((page) => page.PublicNoticePage),
  },
];
