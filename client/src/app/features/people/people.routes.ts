import { provideTranslocoScope } from '@jsverse/transloco';
import type { Route, Routes } from '@angular/router';

const words: Pick<Route, 'providers'> = { providers: [provideTranslocoScope('people')] };

export const signInRoutes: Routes = [
  { ...words, path: '', loadComponent: () => import('./sign-in').then((page) => page.SignInPage) },
];
export const enterRoutes: Routes = [
  { ...words, path: '', loadComponent: () => import('./enter').then((page) => page.EnterPage) },
];
export const firstRunRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./first-run').then((page) => page.FirstRunPage),
  },
];
export const accountRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./account').then((page) => page.AccountPage),
  },
];
export const administrationRoutes: Routes = [
  {
    ...words,
    path: '',
    loadComponent: () => import('./administration').then((page) => page.AdministrationPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'accounts' },
      {
        path: 'accounts',
        loadComponent: () => import('./accounts').then((page) => page.AccountsPage),
      },
      { path: 'units', loadComponent: () => import('./units').then((page) => page.UnitsPage) },
      {
        path: 'sign-ins',
        loadComponent: () => import('./sign-ins').then((page) => page.SignInsPage),
      },
    ],
  },
];
