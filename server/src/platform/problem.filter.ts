import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { refusalStatus, type Problem } from 'dienhong/contracts';
import type { Refusal } from 'dienhong/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from './log.js';
import { Refused } from './refused.js';

/** Turns anything thrown into a problem. What is not a refusal is our fault, logged, and tells nothing. */
export function toProblem(error: unknown, requestId: string): Problem {
  const refused = error instanceof Refused ? error : new Refused(codeOf(error));
  const status = refusalStatus[refused.code];
  return {
    type: 'about:blank',
    title: status >= 500 ? '' : refused.code,
    status,
    code: refused.code,
    ...(refused.detail === undefined ? {} : { detail: { ...refused.detail } }),
    ...(refused.issues === undefined ? {} : { issues: [...refused.issues] }),
    requestId,
  };
}

/** Nest's and Fastify's own errors (no such path, body too large, malformed JSON) by their status. */
function codeOf(error: unknown): Refusal {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: unknown } | null)?.statusCode ?? 500);
  switch (status) {
    case 400:
      return 'request.invalid';
    case 404:
    case 405:
      return 'request.not-found';
    case 413:
      return 'request.too-large';
    case 415:
      return 'request.wrong-type';
    case 429:
      return 'request.too-many';
    case 503:
      return 'server.not-ready';
    default:
      return 'server.failed';
  }
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500) {
      this.log.problem(
        { requestId: request.id, method: request.method, error },
        'a request failed',
      );
    }
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }
}
