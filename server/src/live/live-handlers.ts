import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { routeName, type RouteShape } from 'dienhong/contracts';
import type { AnyCall } from '../access/call.js';
import { ROUTE } from '../access/route-metadata.js';

/** A live route and the controller's method that handles it: the very method that HTTP calls. */
export interface LiveHandler {
  readonly route: RouteShape;
  handle(call: AnyCall): unknown;
}

/** Finds the handlers of live routes among the controllers, by the routes' names. */
@Injectable()
export class LiveHandlers {
  private found: ReadonlyMap<string, LiveHandler> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  byName(name: string): LiveHandler | undefined {
    this.found ??= new Map(this.search());
    return this.found.get(name);
  }

  private *search(): Iterable<readonly [string, LiveHandler]> {
    for (const { instance } of this.discovery.getControllers()) {
      const controller = instance as Record<string, (call: AnyCall) => unknown>;
      for (const method of this.scanner.getAllMethodNames(
        Object.getPrototypeOf(controller) as object,
      )) {
        const handler = controller[method];
        if (handler === undefined) continue;
        const route = this.reflector.get<RouteShape | undefined>(ROUTE, handler);
        if (route?.live !== true) continue;
        yield [routeName(route), { route, handle: (call) => handler.call(controller, call) }];
      }
    }
  }
}
