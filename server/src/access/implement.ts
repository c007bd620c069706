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
  UseInterceptors,
  type ExecutionContext,
} from '@nestjs/common';
import type { RouteShape } from 'dienhong/contracts';
import type { AdmittedRequest } from './policy.guard.js';
import { PolicyGuard } from './policy.guard.js';
import { ReplyWhitelist } from './reply-whitelist.js';
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
    AdmittedCall()(target, key, 0);
    // Nest must not send a download: it would overwrite its status (206, 304) with 200.
    if (route.carriage === 'download') Res()(target, key, 1);
    applyDecorators(
      SetMetadata(ROUTE, route),
      methods[route.method](`/api${route.path}`),
      HttpCode(200),
      UseGuards(PolicyGuard),
      UseInterceptors(ReplyWhitelist),
    )(target, key, descriptor);
  };
}
