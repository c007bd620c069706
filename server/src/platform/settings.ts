import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['on', 'off']).transform((value) => value === 'on');

/**
 * Every setting, once: name in the environment, meaning, default. The README's table says the same in the
 * words of an administrator.
 */
const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  /** Port of API, websocket and client. */
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(3000),
  /** Address to listen on; 0.0.0.0 for the hall's network. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder of the embedded database, the cache of papers, and demo.json. */
  DIENHONG_DATA: z.string().min(1).default('./data'),
  /** An existing MongoDB replica set; without it the server starts its own. */
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//)
    .optional(),
  /** Path of mongod for the embedded database. */
  MONGOD_BINARY: z.string().optional(),
  /** Seed the demonstration when the database is empty; never in production unless asked. */
  DIENHONG_DEMO: flag.optional(),
  /** Mail server, `smtp://user:password@host:port`; without it nothing is mailed. */
  SMTP_URL: z.string().refine(isMailServer).optional(),
  /** Address under which people reach the product, for links and QR codes. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Lets sessions work on plain http beyond this machine, with a visible warning. */
  ALLOW_PLAIN_HTTP: flag.default(false),
  /** Addresses of proxies whose X-Forwarded headers count, comma separated. */
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .transform((list) => list.filter((one) => one !== ''))
    .refine((list) => list.every(isProxy))
    .default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** It speaks SMTP, a host is named, and user and password can be read. */
function isMailServer(text: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(text);
    decodeURIComponent(username + password);
    return /^smtps?:$/.test(protocol) && hostname !== '';
  } catch {
    return false;
  }
}

/** An address, a network with its bits, or one of the names that Fastify knows. */
function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

const meanings: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 0 to 65535 / một số nguyên từ 0 đến 65535',
  HOST: 'an address to listen on / một địa chỉ để lắng nghe',
  DIENHONG_DATA: 'a folder / một thư mục',
  MONGODB_URI: 'an address that begins with mongodb:// / địa chỉ bắt đầu bằng mongodb://',
  DIENHONG_DEMO: 'on or off / on hoặc off',
  SMTP_URL:
    'smtp://user:password@host:port, signs of the password percent-encoded / smtp://tên:mật khẩu@máy chủ:cổng, dấu trong mật khẩu viết dạng %',
  PUBLIC_URL: 'an address that begins with http:// or https:// / địa chỉ http(s)://',
  ALLOW_PLAIN_HTTP: 'on or off / on hoặc off',
  TRUSTED_PROXIES:
    'addresses or networks, comma separated / các địa chỉ hoặc mạng, cách nhau bằng dấu phẩy',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent',
};

/** The settings of this process, checked at start. */
export class Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly mongodbUri: string | undefined;
  readonly mongodBinary: string | undefined;
  /** Undefined: on when the database is empty and this is not production. */
  readonly demo: boolean;
  readonly smtpUrl: string | undefined;
  readonly publicUrl: string;
  readonly secure: boolean;
  readonly allowPlainHttp: boolean;
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    const given = Object.fromEntries(
      Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
    );
    const read = Environment.safeParse(given);
    if (!read.success) throw new SettingsError(read.error.issues.map(sentence));
    const values = read.data;
    this.production = values.NODE_ENV === 'production';
    this.port = values.PORT;
    this.host = values.HOST;
    this.dataFolder = resolve(values.DIENHONG_DATA);
    this.mongodbUri = values.MONGODB_URI;
    this.mongodBinary = values.MONGOD_BINARY;
    this.demo = values.DIENHONG_DEMO ?? !this.production;
    this.smtpUrl = values.SMTP_URL;
    this.publicUrl = (values.PUBLIC_URL ?? localUrl(values.HOST, values.PORT)).replace(/\/+$/, '');
    this.secure = this.publicUrl.startsWith('https://');
    this.allowPlainHttp = values.ALLOW_PLAIN_HTTP;
    this.trustedProxies = values.TRUSTED_PROXIES;
    this.logLevel = values.LOG_LEVEL;
  }
}

/** One sentence for every bad setting, in both languages. */
export class SettingsError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'SettingsError';
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  const meaning = meanings[name] ?? issue.message;
  return `${name}: giá trị không hợp lệ / not a valid value — ${meaning}`;
}

function localUrl(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
