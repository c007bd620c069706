import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from '../platform/refused.js';

interface Originated {
  readonly headers: IncomingHttpHeaders;
}

/**
 * Refuses writes that another site's page sends with our cookies. Browsers say where a request comes from in
 * `Sec-Fetch-Site`; older ones in `Origin`. A client that sends neither is no browser and carries no victim's cookie.
 */
export function refuseForeignOrigin(request: Originated, publicUrl: string): void {
  if (!isOwnOrigin(request, publicUrl)) throw new Refused('request.foreign-origin');
}

export function isOwnOrigin({ headers }: Originated, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || hostOf(origin) === headers.host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
