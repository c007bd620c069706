import type { Routes } from '@angular/router';

const awaited: Routes = [
  { path: '**', loadComponent: () => import('../../ui/awaited-page').then((part) => part.AwaitedPage) },
];

export const conclusionRoutes = awaited;
