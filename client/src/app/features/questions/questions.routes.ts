import type { Route, Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const words: Pick<Route, 'providers'> = { providers: [provideTranslocoScope('questions')] };

/** A citizen's phone: type the code, take part, find a question again. */
export const citizenRoutes: Routes = [
  {
    ...words,
    path: '',
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./citizen-door').then((page) => page.CitizenDoor),
      },
      {
        path: ':code',
        loadComponent: () => import('./citizen-page').then((page) => page.CitizenPage),
      },
      {
        path: ':code/q/:passcode',
        loadComponent: () => import('./passport-page').then((page) => page.PassportPage),
      },
    ],
  },
];

export const moderationRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./moderation-page').then((page) => page.ModerationPage),
  },
];

export const assignedRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./assigned-page').then((page) => page.AssignedPage),
  },
];
