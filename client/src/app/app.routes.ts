import type { Routes } from '@angular/router';
import { administrator, firstRun, signedIn, signedOut } from './session/guards';

// Every address of the product. A word is loaded when it is first needed; `title` is a key below `title.` in the
// frame's sentences; `bare` pages come without the top bar.
const bare = { layout: 'bare' } as const;
const people = () => import('./features/people/people.routes');
const meetings = () => import('./features/meetings/meetings.routes');
const documents = () => import('./features/documents/documents.routes');
const questions = () => import('./features/questions/questions.routes');
const conclusions = () => import('./features/conclusions/conclusions.routes');
const notices = () => import('./features/notices/notices.routes');
const screen = () => import('./screen/screen.routes');

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'start',
    canActivate: [signedIn],
    loadChildren: () => screen().then((page) => page.startRoutes),
  },
  {
    path: 'calendar',
    title: 'calendar',
    canActivate: [signedIn],
    loadChildren: () => meetings().then((word) => word.calendarRoutes),
  },
  {
    path: 'sign-in',
    title: 'sign-in',
    data: bare,
    canActivate: [signedOut],
    loadChildren: () => people().then((word) => word.signInRoutes),
  },
  {
    path: 'enter/:key',
    title: 'sign-in',
    data: bare,
    loadChildren: () => people().then((word) => word.enterRoutes),
  },
  {
    path: 'first-run',
    title: 'first-run',
    data: bare,
    canActivate: [firstRun],
    loadChildren: () => people().then((word) => word.firstRunRoutes),
  },
  {
    path: 'account',
    title: 'account',
    canActivate: [signedIn],
    loadChildren: () => people().then((word) => word.accountRoutes),
  },
  {
    path: 'people',
    title: 'people',
    canActivate: [administrator],
    loadChildren: () => people().then((word) => word.administrationRoutes),
  },
  {
    path: 'meetings/new',
    title: 'meeting-new',
    canActivate: [signedIn],
    loadChildren: () => meetings().then((word) => word.registerRoutes),
  },
  {
    path: 'meetings/:meetingId/documents/:documentId',
    title: 'reader',
    data: bare,
    canActivate: [signedIn],
    loadChildren: () => documents().then((word) => word.readerRoutes),
  },
  {
    path: 'meetings/:meetingId/questions',
    title: 'moderation',
    canActivate: [signedIn],
    loadChildren: () => questions().then((word) => word.moderationRoutes),
  },
  {
    path: 'meetings/:meetingId/conclusion',
    title: 'conclusion',
    canActivate: [signedIn],
    loadChildren: () => conclusions().then((word) => word.conclusionRoutes),
  },
  {
    path: 'meetings/:meetingId',
    title: 'meeting',
    canActivate: [signedIn],
    loadChildren: () => screen().then((page) => page.meetingRoutes),
  },
  {
    path: 'questions/assigned',
    title: 'assigned',
    canActivate: [signedIn],
    loadChildren: () => questions().then((word) => word.assignedRoutes),
  },
  {
    path: 'notices',
    title: 'notices',
    canActivate: [signedIn],
    loadChildren: () => notices().then((word) => word.noticesRoutes),
  },
  {
    path: 'd/:joinCode/conclusion',
    title: 'conclusion',
    data: bare,
    loadChildren: () => conclusions().then((word) => word.publicRoutes),
  },
  {
    path: 'd',
    title: 'dialogue',
    data: bare,
    loadChildren: () => questions().then((word) => word.citizenRoutes),
  },
  {
    path: 'screen',
    title: 'screen',
    data: bare,
    loadChildren: () => screen().then((wall) => wall.screenRoutes),
  },
  {
    path: '**',
    title: 'not-found',
    loadComponent: () => import('./not-found').then((page) => page.NotFound),
  },
];
