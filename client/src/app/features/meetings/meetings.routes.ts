import type { Route, Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const words: Pick<Route, 'providers'> = { providers: [provideTranslocoScope('meetings')] };

export const calendarRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./calendar').then((page) => page.CalendarPage),
  },
];
export const registerRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./register').then((page) => page.RegisterPage),
  },
];
export const changeRoutes: Routes = [
  { ...words, path: '', loadComponent: () => import('./change').then((page) => page.ChangePage) },
];
export const timelineRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./timeline').then((page) => page.TimelinePage),
  },
];
