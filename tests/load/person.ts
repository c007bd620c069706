import {
  addressOf,
  type RouteGiven,
  type RouteParts,
  type RouteReply,
  type RouteShape,
} from 'dienhong/contracts';

/** Somebody who calls routes over HTTP with a session, as the client would. */
export class Person {
  private constructor(
    private readonly url: string,
    readonly cookie: string,
  ) {}

  /** With the key of a demonstration link. */
  static async enter(url: string, link: string): Promise<Person> {
    const key = link.slice(link.lastIndexOf('/') + 1);
    const answer = await fetch(`${url}/api/people/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('dh_session='));
    if (cookie === undefined) throw new Error(`nobody may enter: ${answer.status}`);
    return new Person(url, cookie.split(';')[0] ?? '');
  }

  static withSession(url: string, token: string): Person {
    return new Person(url, `dh_session=${token}`);
  }

  async call<R extends RouteShape>(route: R, ...given: RouteGiven<R>): Promise<RouteReply<R>> {
    const parts = (given[0] ?? {}) as RouteParts;
    const answer = await fetch(`${this.url}${addressOf(route, parts)}`, {
      method: route.method,
      headers: {
        cookie: this.cookie,
        ...(route.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(route.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route.path}: ${answer.status} ${text}`);
    return JSON.parse(text) as RouteReply<R>;
  }
}
