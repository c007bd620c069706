import type { FastifyReply, FastifyRequest } from 'fastify';
import { pdfReply } from './send-pdf.js';

function aVisit(known?: string) {
  const answer = { status: 200, sent: false };
  const reply = {
    headers: () => reply,
    removeHeader: () => reply,
    status: (status: number) => Object.assign(reply, (answer.status = status)),
    send: () => (answer.sent = true),
  };
  const request = { headers: known === undefined ? {} : { 'if-none-match': known } };
  return {
    answer,
    visit: {
      request: request as unknown as FastifyRequest,
      reply: reply as unknown as FastifyReply,
    },
  };
}

describe('pdfReply', () => {
  const paper = { name: '05-TB-UBND.pdf', bytes: Buffer.from('%PDF'), seal: 'abc' };

  it('gives the bytes to whoever has no copy or another one', () => {
    for (const known of [undefined, '"abd"']) {
      expect(pdfReply(aVisit(known).visit, paper)?.toString()).toBe('%PDF');
    }
  });

  it('does not send again what the browser has', () => {
    for (const known of ['"abc"', 'W/"abc"', '"abd", "abc"']) {
      const { visit, answer } = aVisit(known);
      expect(pdfReply(visit, paper)).toBeUndefined();
      expect(answer).toEqual({ status: 304, sent: true });
    }
  });

  it('always sends a preview, which has no seal', () => {
    const { name, bytes } = paper;
    expect(pdfReply(aVisit('"undefined"').visit, { name, bytes })).toBeDefined();
  });
});
