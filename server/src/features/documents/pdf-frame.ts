/** Whether a file begins as a PDF does. Blanks and a byte order mark may stand before; a page of HTML may not. */
export function hasPdfHead(head: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*%PDF-\d/.test(latin(head));
}

/**
 * Whether a file ends as a PDF does: with the place of its table and the end mark. Readers mend a file that was
 * cut off and silently show fewer pages; a meeting must not decide on half a paper. The place 0 stands at the
 * beginning of files made for the web and is not their end.
 */
export function hasPdfTail(tail: Uint8Array): boolean {
  const last = latin(tail).match(/startxref\s+(\d+)\s+%%EOF[^%]*$/);
  return last !== null && Number(last[1]) > 0;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
