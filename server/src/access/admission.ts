import { Injectable } from '@nestjs/common';
import type { RouteShape } from 'dienhong/contracts';
import { can } from 'dienhong/domain';
import type { z } from 'zod';
import { Refused, settle } from '../platform/refused.js';
import type { AnyCall } from './call.js';
import { Scenes } from './scenes.js';
import type { Asker } from './who-asks.js';

/** What a carrier (HTTP or socket) brings of a call. */
export interface RawCall {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly asker: Asker;
  readonly requestId: string;
  readonly address: string;
  readonly device: string;
}

/** The one gate before every handler: the contract validates, the policy allows. */
@Injectable()
export class Admission {
  constructor(private readonly scenes: Scenes) {}

  async admit(route: RouteShape, raw: RawCall): Promise<AnyCall> {
    const { actor, sessions } = raw.asker;
    const params = parse(route.params, raw.params, 'params') ?? {};
    const meetingId = (params as Record<string, unknown>)['meetingId'];
    const scene = await this.scenes.of(
      actor,
      typeof meetingId === 'string' ? meetingId : undefined,
    );
    // Policy before query and body: a stranger learns nothing about what the meeting would have accepted.
    settle(can(actor, route.action, scene));
    return {
      params: params as AnyCall['params'],
      query: (parse(route.query, raw.query, 'query') ?? {}) as AnyCall['query'],
      body: parse(route.body, raw.body, 'body'),
      actor,
      sessions,
      scene,
      requestId: raw.requestId,
      address: raw.address,
      device: raw.device,
    };
  }
}

/** Checks one part of a call against its schema; without a schema the part is not looked at. */
export function parse(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const read = schema.safeParse(value ?? {});
  if (read.success) return read.data;
  throw new Refused(
    'request.invalid',
    undefined,
    read.error.issues.slice(0, 20).map((issue) => ({
      path: [part, ...issue.path.map(String)].join('.'),
      message: issue.code,
    })),
  );
}
