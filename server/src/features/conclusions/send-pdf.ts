import type { FastifyReply, FastifyRequest } from 'fastify';

/** How a PDF leaves: shown in the page, under a name that keeps its Vietnamese letters. */
export interface PdfSending {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An issued paper never changes and has its seal as tag; a preview is never kept. */
  readonly seal?: string;
  readonly open?: 'to-everyone';
}

interface Visit {
  readonly request?: FastifyRequest;
  readonly reply?: FastifyReply;
}

/** Sets the headers of the reply and gives the body; nothing when the browser has the very same copy. */
export function pdfReply({ request, reply }: Visit, pdf: PdfSending): Buffer | undefined {
  const name = encodeURIComponent(pdf.name);
  const scope = pdf.open === 'to-everyone' ? 'public' : 'private';
  reply?.headers({
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="paper.pdf"; filename*=UTF-8''${name}`,
    'x-content-type-options': 'nosniff',
    // Asked again each time, so that the opening is noted; answered from the copy when it is the same.
    'cache-control': pdf.seal === undefined ? 'no-store' : `${scope}, no-cache`,
    ...(pdf.seal === undefined ? {} : { etag: `"${pdf.seal}"` }),
  });
  if (pdf.seal !== undefined && hasCopy(request?.headers['if-none-match'], pdf.seal)) {
    void reply?.removeHeader('content-type').status(304).send();
    return undefined;
  }
  return Buffer.from(pdf.bytes);
}

function hasCopy(tags: string | undefined, seal: string): boolean {
  return tags?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${seal}"`) === true;
}
