import {
  applyDecorators,
  createParamDecorator,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Res,
  SetMetadata,
  UseGuards,
  type ExecutionContext,
} from '@nestjs/common';
import type { RouteShape } from 'dienhong/contracts';
import type { FastifyReply } from 'fastify';
import type { AnyCall } from './call.js';
import type { AdmittedRequest } from './policy.guard.js';
import { PolicyGuard } from './policy.guard.js';
import { ROUTE } from './route-metadata.js';

export type { Call } from './call.js';

const methods = { GET: Get, POST: Post, PUT: Put, DELETE: Delete } as const;

const AdmittedCall = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<AdmittedRequest>().call;
});

/**
 * Makes a controller's method the handler of a route: method and path, validation and policy before it, the
 * reply's whitelist after it. The method takes the call as its only argument; the socket calls the same method.
 */
export function Implement(route: RouteShape): MethodDecorator {
  return (target, key, descriptor) => {
    descriptor.value = whitelisted(route, descriptor.value as Method) as never;
    AdmittedCall()(target, key, 0);
    // Nest must not send a download: it would overwrite its status (206, 304) with 200.
    if (route.carriage === 'download') Res()(target, key, 1);
    applyDecorators(
      SetMetadata(ROUTE, route),
      methods[route.method](`/api${route.path}`),
      HttpCode(200),
      UseGuards(PolicyGuard),
    )(target, key, descriptor);
  };
}

type Method = (this: unknown, call: AnyCall, reply?: FastifyReply) => unknown;

/** Every reply passes its schema on the way out, so that a new secret field cannot leak. */
function whitelisted(route: RouteShape, method: Method): Method {
  if (route.carriage !== 'download') {
    return async function (call) {
      return route.reply.parse(await method.call(this, call));
    };
  }
  // Status and headers are the handler's; what it gives back are the bytes, unless it has sent them itself.
  return async function (call, reply) {
    const bytes = await method.call(this, call);
    if (bytes !== undefined) void reply?.send(bytes);
  };
}
