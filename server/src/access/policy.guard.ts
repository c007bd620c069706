import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RouteShape } from 'dienhong/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Admission } from './admission.js';
import type { AnyCall } from './call.js';
import { refuseForeignOrigin } from './origin.js';
import { ROUTE } from './route-metadata.js';
import { Settings } from '../platform/settings.js';
import { WhoAsks } from './who-asks.js';

/** A request that passed the gate carries its call. */
export type AdmittedRequest = FastifyRequest & { call?: AnyCall };

/** The gate for HTTP: origin, cookies, contract, policy, in this order. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly admission: Admission,
    private readonly whoAsks: WhoAsks,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteShape>(ROUTE, context.getHandler());
    const request = context.switchToHttp().getRequest<AdmittedRequest>();
    if (route.method !== 'GET') refuseForeignOrigin(request, this.settings.publicUrl);
    const call = await this.admission.admit(route, {
      params: request.params,
      query: request.query,
      body: route.carriage === 'upload' ? undefined : request.body,
      asker: await this.whoAsks.byCookies(request.headers.cookie),
      requestId: request.id,
      address: request.ip,
      device: request.headers['user-agent']?.slice(0, 300) ?? '',
    });
    request.call = {
      ...call,
      request,
      reply: context.switchToHttp().getResponse<FastifyReply>(),
    };
    return true;
  }
}
