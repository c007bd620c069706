import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { Settings } from './settings.js';

/** What must never stand in a log, wherever it hides. */
const secrets = [
  'password',
  'current',
  'next',
  'cookie',
  'authorization',
  'token',
  'key',
  'code',
  'phone',
  '*.password',
  '*.cookie',
  '*.token',
  'req.headers',
  'body',
];

/** The log: one JSON line an event, no bodies, no secrets. Also carries Nest's own lines. */
@Injectable()
export class Log implements LoggerService {
  readonly pino: Logger;

  constructor(settings: Settings) {
    this.pino = pino({
      level: settings.logLevel,
      base: null,
      redact: { paths: secrets, censor: '…' },
      timestamp: pino.stdTimeFunctions.isoTime,
    });
  }

  info(facts: object, text: string): void {
    this.pino.info(facts, text);
  }

  problem(facts: object, text: string): void {
    this.pino.error(facts, text);
  }

  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ context: rest.at(-1), stack: rest[0] }, String(message));
  }

  fatal(message: unknown, context?: unknown): void {
    this.pino.fatal({ context }, String(message));
  }
}
