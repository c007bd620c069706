import type { Action, Refusal } from 'dienhong/domain';
import * as z from 'zod';

/** How a route's bytes travel when they are not JSON: a stream up, a file (by ranges) down. */
export type Carriage = 'json' | 'upload' | 'download';

type Fields = z.ZodObject;

/** What is declared of a route, once, for both sides. */
export interface RouteShape {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below `/api`, with `:name` for each key of `params`. */
  readonly path: `/${string}`;
  /** One line for OpenAPI: what it means for the assembly. */
  readonly summary: string;
  /** May also be called over the open websocket, with an acknowledgement. */
  readonly live?: true;
  readonly carriage?: Exclude<Carriage, 'json'>;
  readonly params?: Fields;
  readonly query?: Fields;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
  /** The policy's action that is asked before the handler runs. */
  readonly action: Action;
  /** Refusals of the word's own rules, besides those of the request and the policy. */
  readonly refusals: readonly Refusal[];
}

type Parsed<Schema, Otherwise> = Schema extends z.ZodType ? z.output<Schema> : Otherwise;
type Given<Schema, Otherwise> = Schema extends z.ZodType ? z.input<Schema> : Otherwise;
type None = Record<string, never>;

export type RouteParams<R extends RouteShape> = Parsed<R['params'], None>;
export type RouteQuery<R extends RouteShape> = Parsed<R['query'], None>;
export type RouteBody<R extends RouteShape> = Parsed<R['body'], undefined>;
export type RouteReply<R extends RouteShape> = z.output<R['reply']>;

/** What a caller gives: only the parts that the route has. */
export type RouteInput<R extends RouteShape> = (R['params'] extends z.ZodType
  ? { readonly params: Given<R['params'], None> }
  : unknown) &
  (R['query'] extends z.ZodType ? { readonly query?: Given<R['query'], None> } : unknown) &
  (R['body'] extends z.ZodType ? { readonly body: Given<R['body'], undefined> } : unknown);

/** Declares a route. The Nest method, validation, reply whitelist, OpenAPI and typed call come from it. */
export function route<const R extends RouteShape>(shape: R): R {
  return shape;
}

/** The reply of a route that has nothing to say but that it is done. */
export const Done = z.strictObject({ done: z.literal(true) });
export const done = { done: true } as const;
