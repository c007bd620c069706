import {
  addressOf,
  Problem,
  routes,
  type RouteGiven,
  type RouteParts,
  type RouteReply,
  type RouteShape,
} from 'dienhong/contracts';
import type { Hall } from './hall.js';

/** What came back: the status, and the reply or the problem as it is. */
export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: unknown;
}

/** Somebody who uses the product by its routes, without a screen: arranges what a story begins with, and probes. */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** Somebody of the demonstration, signed in. */
  static async of(hall: Hall, who: string): Promise<Caller> {
    return Caller.enter(hall.url, (await hall.account(who)).link);
  }

  /** With a demonstration's link. */
  static async enter(url: string, link: string): Promise<Caller> {
    const caller = new Caller(url);
    const key = link.slice(link.lastIndexOf('/') + 1);
    await caller.call(routes.people.enterByKey, { body: { key } });
    return caller;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The reply of a call that must succeed. */
  async call<R extends RouteShape>(route: R, ...given: RouteGiven<R>): Promise<RouteReply<R>> {
    const parts = (given[0] ?? {}) as RouteParts;
    const answer = await this.ask(route, parts);
    if (answer.status !== 200) {
      throw new Error(`${route.method} ${route.path}: ${String(answer.status)} ${answer.code}`);
    }
    return answer.body as RouteReply<R>;
  }

  /** Hands in a file. */
  upload(
    meetingId: string,
    file: { id: string; name: string; bytes: Uint8Array },
  ): Promise<Answer> {
    const { upload } = routes.documents;
    const query = { id: file.id, title: file.name, fileName: file.name };
    return this.send(upload.method, addressOf(upload, { params: { meetingId }, query }), {
      'content-type': 'application/pdf',
      body: file.bytes,
    });
  }

  /** A file as it is. */
  async download(route: RouteShape, parts: RouteParts): Promise<Buffer> {
    const response = await fetch(this.url + addressOf(route, parts), {
      headers: { cookie: this.cookie },
    });
    if (!response.ok) throw new Error(`${route.path}: ${String(response.status)}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** Whatever comes back of a call. */
  ask(route: RouteShape, parts: RouteParts, headers: Record<string, string> = {}): Promise<Answer> {
    const body = route.body === undefined ? undefined : JSON.stringify(parts.body ?? {});
    return this.send(route.method, addressOf(route, parts), {
      ...(body === undefined ? {} : { 'content-type': 'application/json', body }),
      ...headers,
    });
  }

  /** Anything at all, also what no browser of ours would send. */
  async send(
    method: string,
    address: string,
    { body, ...headers }: Record<string, string> | { body: Uint8Array } = {},
  ): Promise<Answer> {
    const response = await fetch(this.url + address, {
      method,
      headers: { cookie: this.cookie, ...headers },
      ...(body === undefined ? {} : { body: body as BodyInit }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const reply = parsed(text);
    const problem = Problem.safeParse(reply);
    return { status: response.status, code: problem.data?.code, body: reply ?? text };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
