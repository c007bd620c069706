import type { Routes } from '@angular/router';

const awaited: Routes = [
  { path: '**', loadComponent: () => import('../../ui/awaited-page').then((part) => part.AwaitedPage) },
];

export const signInRoutes = awaited;
export const enterRoutes = awaited;
export const firstRunRoutes = awaited;
export const accountRoutes = awaited;
export const administrationRoutes = awaited;
