import * as z from 'zod';
import { Problem } from './problem.js';
import type { RouteShape } from './route.js';
import { routesByName } from './routes.js';
import { refusalStatus } from './statuses.js';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of every route, made from the contracts and from nothing else. */
export function openapi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, shape] of routesByName) {
    const path = `/api${shape.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [shape.method.toLowerCase()]: operation(name, shape) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Diên Hồng',
      version,
      description:
        'Meetings without paper and dialogue conferences. Routes marked x-live may also be called over the websocket.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: { Problem: json(Problem) } },
  };
}

function operation(name: string, shape: RouteShape): Json {
  const statuses = new Set(shape.refusals.map((refusal) => refusalStatus[refusal]));
  for (const status of [400, 401, 403] as const) statuses.add(status);
  const refusals = [...statuses].sort((a, b) => a - b);
  return {
    operationId: name,
    summary: shape.summary,
    tags: [name.split('.')[0]],
    ...(shape.live === true ? { 'x-live': true } : {}),
    'x-action': shape.action,
    'x-refusals': shape.refusals,
    parameters: [...parameters('path', shape.params), ...parameters('query', shape.query)],
    ...requestBody(shape),
    responses: {
      200: { description: 'Done', content: replyContent(shape) },
      ...Object.fromEntries(refusals.map((status) => [status, problemResponse])),
    },
  };
}

const problemResponse = {
  description: 'Refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function requestBody(shape: RouteShape): Json {
  if (shape.carriage === 'upload') {
    return { requestBody: { required: true, content: { 'application/pdf': {} } } };
  }
  if (shape.body === undefined) return {};
  const content = { 'application/json': { schema: json(shape.body, 'input') } };
  return { requestBody: { required: true, content } };
}

function replyContent(shape: RouteShape): Json {
  return shape.carriage === 'download'
    ? { 'application/pdf': {} }
    : { 'application/json': { schema: json(shape.reply) } };
}

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined): Json[] {
  if (schema === undefined) return [];
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !(field as z.ZodType).safeParse(undefined).success,
    schema: json(field as z.ZodType, 'input'),
  }));
}

function json(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  }) as Json;
  return rest;
}
