import { inject, Injectable, InjectionToken } from '@angular/core';
import {
  Problem,
  routeName,
  type Acknowledgement,
  addressOf,
  type RouteGiven,
  type RouteParts,
  type RouteReply,
  type RouteShape,
} from 'dienhong/contracts';
import { ProblemError, UnreachableError } from './problem-error';
import { ServerClock } from './server-clock';

/** The open socket as the api needs it; undefined when it is not connected or did not answer in time. */
export interface LiveCarrier {
  ask(command: {
    name: string;
    params?: Record<string, unknown>;
    body?: unknown;
  }): Promise<Acknowledgement | undefined>;
}

/** Provided by the live room; without one, everything goes over HTTP. */
export const LIVE_CARRIER = new InjectionToken<LiveCarrier>('LIVE_CARRIER');

/** How far an upload is, from 0 to 1. */
export type Progress = (share: number) => void;

/** Calls any declared route, typed by its contract, over whichever carrier is at hand. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly carrier = inject(LIVE_CARRIER, { optional: true });
  private readonly clock = inject(ServerClock);

  /**
   * A live route goes over the socket where it is connected. If no acknowledgement came, the very same body is
   * sent again over HTTP: live routes are safe to repeat, the server recognises what it has.
   */
  async call<R extends RouteShape>(route: R, ...given: RouteGiven<R>): Promise<RouteReply<R>> {
    const parts = (given[0] ?? {}) as RouteParts;
    if (route.live === true && this.carrier !== null) {
      const answer = await this.carrier.ask({
        name: routeName(route),
        ...(parts.params === undefined ? {} : { params: { ...parts.params } }),
        ...(parts.body === undefined ? {} : { body: parts.body }),
      });
      if (answer?.ok === true) return answer.reply as RouteReply<R>;
      if (answer?.ok === false) throw new ProblemError(answer.problem);
    }
    return (await this.send(route, parts)) as RouteReply<R>;
  }

  /** Where a file can be opened or downloaded. */
  address<R extends RouteShape>(route: R, ...given: RouteGiven<R>): string {
    return addressOf(route, given[0] ?? {});
  }

  /** Sends a file as it is, telling how far it got. Aborting the signal gives up. */
  upload<R extends RouteShape>(
    route: R,
    file: Blob,
    input: RouteGiven<R>[0],
    options: { progress?: Progress; signal?: AbortSignal } = {},
  ): Promise<RouteReply<R>> {
    const { progress, signal } = options;
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(route.method, addressOf(route, input ?? {}));
      request.setRequestHeader('accept', 'application/json');
      request.setRequestHeader('content-type', file.type || 'application/octet-stream');
      request.upload.onprogress = (step) => {
        if (step.lengthComputable) progress?.(step.loaded / step.total);
      };
      request.onload = () => {
        const answer: unknown = parsed(request.responseText);
        if (request.status < 300) resolve(answer as RouteReply<R>);
        else reject(failure(request.status, answer, false));
      };
      request.onerror = () => {
        reject(new UnreachableError(false));
      };
      request.onabort = () => {
        reject(new DOMException('given up', 'AbortError'));
      };
      signal?.addEventListener('abort', () => {
        request.abort();
      });
      request.send(file);
    });
  }

  private async send(route: RouteShape, parts: RouteParts): Promise<unknown> {
    const hasBody = route.body !== undefined;
    const reading = route.method === 'GET';
    let response: Response;
    try {
      response = await fetch(addressOf(route, parts), {
        method: route.method,
        credentials: 'same-origin',
        headers: {
          accept: 'application/json',
          ...(hasBody ? { 'content-type': 'application/json' } : {}),
        },
        ...(hasBody ? { body: JSON.stringify(parts.body) } : {}),
      });
    } catch (cause) {
      throw new UnreachableError(reading, cause);
    }
    const made = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(made)) this.clock.observe(made);
    const answer = parsed(await response.text().catch(() => ''));
    if (!response.ok) throw failure(response.status, answer, reading);
    return answer;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A gateway before us may answer without a problem document; then the server is simply not reached. */
function failure(status: number, answer: unknown, reading: boolean): Error {
  const problem = Problem.safeParse(answer);
  if (problem.success) return new ProblemError(problem.data);
  return new UnreachableError(reading, status);
}
