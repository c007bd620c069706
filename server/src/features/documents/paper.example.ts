import { once } from 'node:events';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A PDF written by hand: all pages below one node, as many writers make them. Specs need no file at hand. */
export function aPdf(
  pages = 1,
  content: Buffer = Buffer.from('BT /F 12 Tf 72 700 Td (To trinh) Tj ET'),
): Buffer {
  const kids = Array.from({ length: pages }, (_, page) => `${page + 5} 0 R`).join(' ');
  const packed = deflateSync(content);
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${pages}/MediaBox[0 0 595 842]/Kids[${kids}]>>`),
    Buffer.concat([
      Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...Array.from({ length: pages }, () =>
      Buffer.from('<</Type/Page/Parent 2 0 R/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>'),
    ),
  ];
  return assembled(objects);
}

/** A PDF that asks for a password; with an empty one it only forbids things, and opens for everybody. */
export async function anEncryptedPdf(userPassword: string): Promise<Buffer> {
  const paper = new PDFDocument({ userPassword, ownerPassword: 'owner', pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  paper.on('data', (chunk: Buffer) => chunks.push(chunk));
  paper.text('Tai lieu mat khau');
  paper.end();
  await once(paper, 'end');
  return Buffer.concat(chunks);
}

/** A few kilobytes that swell to so many megabytes when a page is read. */
export function aBomb(megabytes: number): Buffer {
  return aPdf(1, Buffer.alloc(megabytes * 1_048_576, ' '));
}

function assembled(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')];
  let place = parts[0]?.length ?? 0;
  const places = objects.map((object, index) => {
    const before = place;
    const written = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(written);
    place += written.length;
    return `${String(before).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}` +
        `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${place}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
