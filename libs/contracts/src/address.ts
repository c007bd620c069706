import type { RouteInput, RouteShape } from './route.js';

/** The parts of a call, whatever the route; the typed surface is `RouteInput`. */
export interface RouteParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What is given to a call: nothing where the route asks for nothing. */
export type RouteGiven<R extends RouteShape> =
  Record<never, never> extends RouteInput<R> ? [input?: RouteInput<R>] : [input: RouteInput<R>];

/** The address of a route on this very origin. The only place where one is put together. */
export function addressOf(route: RouteShape, parts: RouteParts): string {
  const path = route.path.replaceAll(/:([A-Za-z]\w*)/g, (_whole, name: string) => {
    const value = parts.params?.[name];
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`${route.path} needs ${name}`);
    }
    return encodeURIComponent(value);
  });
  const asked = Object.entries(parts.query ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) =>
      [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`),
    )
    .join('&');
  return `/api${path}${asked === '' ? '' : `?${asked}`}`;
}
