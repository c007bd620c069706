import type { Route, Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

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
    ...words('meetings', 'agenda', 'documents'),
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
  {
    ...words('screen', 'meetings', 'agenda', 'questions', 'documents'),
    path: 'room',
    title: 'room',
    loadComponent: () => import('./room/room').then((page) => page.Room),
  },
  {
    ...words('screen', 'meetings', 'agenda', 'questions', 'documents'),
    path: 'chair',
    title: 'chair',
    loadComponent: () => import('./chair/chair').then((page) => page.ChairPanel),
  },
];

/** The wall. */
export const screenRoutes: Routes = [
  {
    ...words('screen', 'agenda', 'questions'),
    path: '',
    loadComponent: () => import('./wall/wall').then((page) => page.Wall),
  },
];
