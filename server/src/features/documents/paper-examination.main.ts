import { open, type FileHandle } from 'node:fs/promises';
import type { PaperFindings } from 'dienhong/domain';
import {
  getDocument,
  PDFDataRangeTransport,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { hasPdfHead, hasPdfTail } from './pdf-frame.js';

/** Text of pages is read for so long, milliseconds: what hides in a page shows there; a thick paper is no crime. */
const readingMs = 4_000;

/** Bytes read at the two ends of a file. */
const endBytes = 4_096;

/** Lets pdf.js read just the parts of the file that it asks for. */
class FileRanges extends PDFDataRangeTransport {
  constructor(
    private readonly file: FileHandle,
    size: number,
  ) {
    super(size, null);
  }

  override requestDataRange(begin: number, end: number): void {
    const chunk = new Uint8Array(end - begin);
    void this.file.read(chunk, 0, chunk.length, begin).then(({ bytesRead }) => {
      this.onDataRange(begin, chunk.subarray(0, bytesRead));
    });
  }
}

async function examine(path: string, mostPages: number): Promise<PaperFindings> {
  const file = await open(path);
  const { size } = await file.stat();
  const head = await part(file, 0, Math.min(size, endBytes));
  if (!hasPdfHead(head)) return { outcome: 'not-pdf' };
  const tail = await part(file, Math.max(size - endBytes, 0), Math.min(size, endBytes));
  if (!hasPdfTail(tail)) return { outcome: 'damaged' };
  const task = getDocument({
    range: new FileRanges(file, size),
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await findingsOf(await task.promise, mostPages);
  } catch (error) {
    const encrypted = (error as { name?: unknown }).name === 'PasswordException';
    return { outcome: encrypted ? 'encrypted' : 'damaged' };
  }
}

async function findingsOf(pdf: PDFDocumentProxy, mostPages: number): Promise<PaperFindings> {
  const pages = pdf.numPages;
  const { info } = (await pdf.getMetadata()) as { info: { EncryptFilterName?: string | null } };
  const encrypted = (info.EncryptFilterName ?? null) !== null;
  if (encrypted || pages > mostPages) return { outcome: 'read', pages, encrypted };
  await pdf.getPage(pages);
  const until = Date.now() + readingMs;
  for (let number = 1; number <= pages && Date.now() < until; number += 1) {
    const page = await pdf.getPage(number);
    // A font that cannot be read does not make a paper unreadable; a page that is not there does.
    await page.getTextContent().catch(() => undefined);
    page.cleanup();
  }
  return { outcome: 'read', pages, encrypted };
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

const [, , path = '', mostPages = '0'] = process.argv;
// Nobody waits for the answer any more.
process.on('disconnect', () => process.exit());
const findings = await examine(path, Number(mostPages)).catch((): PaperFindings => ({
  outcome: 'damaged',
}));
process.send?.(findings, () => process.exit());
