import { inject } from '@angular/core';
import { Router, type CanActivateFn, type UrlTree } from '@angular/router';
import type { Me } from 'dienhong/contracts';
import { Session } from './session';

type Verdict = (me: Me, router: Router, url: string) => true | UrlTree;

/** When nobody answers, the page comes all the same and says so itself: offline is a state. */
const ask =
  (verdict: Verdict): CanActivateFn =>
  async (_route, { url }) => {
    const router = inject(Router);
    const session = inject(Session);
    try {
      return verdict(await session.ready(), router, url);
    } catch {
      return true;
    }
  };

const needsAccount: Verdict = (me, router, url) => {
  if (me.firstRun) return router.parseUrl('/first-run');
  if (me.account === null) {
    return router.createUrlTree(['/sign-in'], url === '/' ? {} : { queryParams: { to: url } });
  }
  if (me.account.mustChangePassword && !url.startsWith('/account')) {
    return router.parseUrl('/account');
  }
  return true;
};

/** Signed in, with an own password; otherwise the way there. */
export const signedIn = ask(needsAccount);

/** The administrator's pages. */
export const administrator = ask((me, router, url) => {
  const first = needsAccount(me, router, url);
  if (first !== true) return first;
  return me.account?.administrator === true ? true : router.parseUrl('/');
});

/** Pages for those who are not signed in yet. */
export const signedOut = ask((me, router) => {
  if (me.firstRun) return router.parseUrl('/first-run');
  return me.account === null ? true : router.parseUrl('/');
});

/** Only while no account exists. */
export const firstRun = ask((me, router) => (me.firstRun ? true : router.parseUrl('/')));
