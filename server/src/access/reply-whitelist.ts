import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RouteShape } from 'dienhong/contracts';
import type { FastifyReply } from 'fastify';
import { map, tap, type Observable } from 'rxjs';
import { ROUTE } from './route-metadata.js';

/** Every reply passes its schema on the way out, so that a new secret field cannot leak. */
@Injectable()
export class ReplyWhitelist implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = this.reflector.get<RouteShape>(ROUTE, context.getHandler());
    if (route.carriage === 'download') {
      // Status and headers are the handler's; what it gives back are the bytes, unless it has sent them itself.
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      return next.handle().pipe(
        tap((bytes: unknown) => {
          if (bytes !== undefined) void reply.send(bytes);
        }),
      );
    }
    return next.handle().pipe(map((reply: unknown) => route.reply.parse(reply)));
  }
}
