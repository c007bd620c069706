import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  addressOf,
  type RouteGiven,
  type RouteParts,
  type RouteReply,
  type RouteShape,
} from 'dienhong/contracts';

/**
 * Somebody of the demonstration who uses the product as everybody does: by its routes, with cookies of their
 * own. So the demonstration's data is what really happens, record and all.
 */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly who: string,
    /** Signs in again: the demonstration's clock runs past the end of many sessions. */
    private readonly enter?: (caller: Caller) => Promise<unknown>,
  ) {}

  async call<R extends RouteShape>(route: R, ...given: RouteGiven<R>): Promise<RouteReply<R>> {
    const parts = (given[0] ?? {}) as RouteParts;
    const body = route.body === undefined ? undefined : JSON.stringify(parts.body);
    return (await this.send(route, parts, body, 'application/json')) as RouteReply<R>;
  }

  async upload<R extends RouteShape>(
    route: R,
    bytes: Uint8Array,
    ...given: RouteGiven<R>
  ): Promise<RouteReply<R>> {
    const parts = (given[0] ?? {}) as RouteParts;
    const body = Buffer.from(bytes);
    return (await this.send(route, parts, body, 'application/pdf')) as RouteReply<R>;
  }

  private async send(
    route: RouteShape,
    parts: RouteParts,
    payload: string | Buffer | undefined,
    contentType: string,
    again = true,
  ): Promise<unknown> {
    const response = await this.app.inject({
      method: route.method,
      url: addressOf(route, parts),
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'user-agent': 'Diên Hồng demo',
        ...(payload === undefined ? {} : { 'content-type': contentType }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of response.cookies) this.cookies.set(name, value);
    if (response.statusCode === 401 && again && this.enter !== undefined) {
      await this.enter(this);
      return this.send(route, parts, payload, contentType, false);
    }
    if (response.statusCode !== 200) {
      throw new Error(`${this.who}: ${route.path} ${response.statusCode} ${response.body}`);
    }
    return route.carriage === 'download' ? undefined : response.json();
  }
}
