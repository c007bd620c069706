import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Refusal } from 'dienhong/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { toProblem } from './platform/problem.filter.js';
import { Refused } from './platform/refused.js';
import { Settings } from './platform/settings.js';

/** Largest JSON body, bytes: a conclusion of 300 long blocks. */
const largestBody = 4_194_304;

/** Fastify as we want it: request ids, bounded bodies, trusted proxies only, quiet. */
export function httpAdapter(settings: Settings): FastifyAdapter {
  const headers = securityHeaders(settings);
  return new FastifyAdapter({
    logger: false,
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // An address that cannot be read reaches neither hooks nor filter: Fastify would answer in its own words.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headers);
      refuse(request, reply, 'request.invalid');
    },
    // Long uploads over a slow line live; idle connections do not.
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    forceCloseConnections: true,
  });
}

/** Headers, request logging, and the built client with its address fall-back. */
export async function prepareHttp(
  app: NestFastifyApplication,
  settings: Settings,
  clientFolder: string,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const headers = securityHeaders(settings);
  fastify.addHook('onRequest', (request, reply, next) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    next();
  });
  // Fastify would take plain text for a body: whatever is not declared is of the wrong type.
  fastify.removeContentTypeParser('text/plain');
  // Papers arrive as they are; the handler reads the stream.
  for (const type of ['application/pdf', 'application/octet-stream']) {
    fastify.addContentTypeParser(type, (_request, payload, pass) => {
      pass(null, payload);
    });
  }
  if (existsSync(clientFolder)) await serveClient(app, clientFolder);
}

/** Helmet's headers are the same for every answer: it is asked once, not by each request. */
function securityHeaders(settings: Settings): Readonly<Record<string, string>> {
  const { secure } = settings;
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    removeHeader: () => undefined,
  };
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Angular puts the styles of its parts into the page at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...socketOrigins(settings)],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        manifestSrc: ["'self'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
    originAgentCluster: secure,
    referrerPolicy: { policy: 'same-origin' },
  })({} as never, answer as never, () => undefined);
  return headers;
}

/** Some browsers do not count a websocket of the same host as `'self'`. */
function socketOrigins(settings: Settings): string[] {
  return [settings.publicUrl.replace(/^http/, 'ws')];
}

async function serveClient(app: NestFastifyApplication, folder: string): Promise<void> {
  await app.register(fastifyStatic as never, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply: FastifyReply, path: string) => {
      const hashed = /[-.][A-Z0-9]{8}\.(js|css|woff2?|svg)(\.(br|gz))?$/.test(path);
      void reply.header(
        'cache-control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  const index = (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', join(folder));
  fastify.get('/', index);
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    // An address of the client has no file ending; a missing file is missing.
    if (path.startsWith('/api/') || /\.[a-z0-9]{2,5}$/i.test(path)) {
      refuse(request, reply, 'request.not-found');
      return reply;
    }
    return index(request, reply);
  });
}

/** A problem outside of Nest, where no filter writes it. */
function refuse(request: FastifyRequest, reply: FastifyReply, code: Refusal): void {
  const problem = toProblem(new Refused(code), request.id);
  void reply
    .status(problem.status)
    .headers({ 'x-request-id': request.id, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
