import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { byteRange } from './byte-range.js';

/** A file whose bytes never change, as it is given to a browser. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
  open(start: number, end: number): Promise<Readable>;
}

/** Sends a PDF, whole or by a range. What was uploaded is never trusted: no sniffing, no script, no frame of ours. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: StoredFile,
): Promise<void> {
  const etag = `"${file.sha256}"`;
  reply.headers({
    'accept-ranges': 'bytes',
    etag,
    // A paper's bytes never change under its id; proxies must neither keep nor compress them.
    'cache-control': 'private, max-age=31536000, immutable, no-transform',
    'content-type': 'application/pdf',
    'content-disposition': disposition(file.fileName),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const { range: asked, 'if-range': ifRange, 'if-none-match': known } = request.headers;
  if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) === true) {
    void reply.status(304).send();
    return;
  }
  const range = ifRange === undefined || ifRange === etag ? byteRange(asked, file.size) : undefined;
  if (range === 'unsatisfiable') {
    void reply.status(416).header('content-range', `bytes */${file.size}`).send();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size };
  if (range !== undefined) {
    reply.status(206).header('content-range', `bytes ${start}-${end - 1}/${file.size}`);
  }
  reply.header('content-length', end - start);
  // An empty stream, not an empty body: that one would say that the file has no bytes.
  const headOnly = request.method === 'HEAD';
  void reply.send(headOnly ? Readable.from([]) : await file.open(start, end));
}

/** Shown in the browser, kept under its own name: RFC 6266, with the name in UTF-8 as RFC 8187 has it. */
export function disposition(fileName: string): string {
  const name = /\.pdf$/i.test(fileName) ? fileName : `${fileName}.pdf`;
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^\w .()-]/gu, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
