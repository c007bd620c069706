import type { FastifyReply } from 'fastify';

/** How a PDF leaves: shown in the page, under a name that keeps its Vietnamese letters. */
export interface PdfSending {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An issued paper never changes and has its seal as tag; a preview is never kept. */
  readonly seal?: string;
  readonly open?: 'to-everyone';
}

/** Sets the headers of the reply and gives the body. */
export function pdfReply(reply: FastifyReply | undefined, pdf: PdfSending): Buffer {
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
  return Buffer.from(pdf.bytes);
}
