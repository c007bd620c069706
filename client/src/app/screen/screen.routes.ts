import type { Route, Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const awaited: Routes = [
  {
    path: '**',
    loadComponent: () => import('../ui/awaited-page').then((part) => part.AwaitedPage),
  },
];
/** The sentences of the words that a page is composed of. */
const words = (...scopes: string[]): Pick<Route, 'providers'> => ({
  providers: [provideTranslocoScope(...scopes)],
});
const meetings = () => import('../features/meetings/meetings.routes');

/** The start page. */
export const startRoutes: Routes = [
  {
    ...words('meetings'),
    path: '',
    loadComponent: () => import('./start/start').then((page) => page.StartPage),
  },
];

/** Below `/meetings/:meetingId`: preparation and record, the room, the chair's panel. */
export const meetingRoutes: Routes = [
  {
    ...words('meetings', 'agenda'),
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./meeting/meeting').then((page) => page.MeetingPage),
  },
  {
    path: 'change',
    title: 'meeting-change',
    loadChildren: () => meetings().then((word) => word.changeRoutes),
  },
  {
    path: 'timeline',
    title: 'timeline',
    loadChildren: () => meetings().then((word) => word.timelineRoutes),
  },
  { path: 'room', title: 'room', children: awaited },
  { path: 'chair', title: 'chair', children: awaited },
];

/** The wall. */
export const screenRoutes = awaited;
