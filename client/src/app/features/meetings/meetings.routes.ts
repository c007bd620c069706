import type { Routes } from '@angular/router';

const awaited: Routes = [
  { path: '**', loadComponent: () => import('../../ui/awaited-page').then((part) => part.AwaitedPage) },
];

export const startRoutes = awaited;
export const calendarRoutes = awaited;
export const registerRoutes = awaited;
export const meetingRoutes = awaited;
