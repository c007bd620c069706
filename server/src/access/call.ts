import type { RouteBody, RouteParams, RouteQuery, RouteShape } from 'dienhong/contracts';
import type { Actor, Scene } from 'dienhong/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asker } from './who-asks.js';

/** One call of a route, over HTTP or the socket: validated, and allowed by the policy. */
export interface Call<R extends RouteShape> {
  readonly params: RouteParams<R>;
  readonly query: RouteQuery<R>;
  readonly body: RouteBody<R>;
  readonly actor: Actor;
  readonly sessions: Asker['sessions'];
  readonly scene: Scene;
  readonly requestId: string;
  /** Network address of the caller, for limits and the sign-in log. */
  readonly address: string;
  /** What the browser calls itself. */
  readonly device: string;
  /** HTTP only: the raw request (uploads) and the reply (cookies, downloads). */
  readonly request?: FastifyRequest;
  readonly reply?: FastifyReply;
}

/** A call before its route is known to the types. */
export type AnyCall = Call<RouteShape>;
