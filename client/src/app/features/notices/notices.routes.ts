import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

export const noticesRoutes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('notices')],
    loadComponent: () => import('./notices-page').then((page) => page.NoticesPage),
  },
];
