import PDFDocument from 'pdfkit';
import { fontFile, fontStyles, type FontStyle } from './fonts.js';
import { millimetres, type Sheet } from './geometry.js';

/** What a PDF says about itself. */
export interface PaperInfo {
  readonly title: string;
  readonly author: string;
  readonly date: Date;
}

/** Height of the letters above, and depth below, the baseline of Tinos, per unit of size. */
const ascent = 0.891;
const descent = 0.216;

/** The only place that knows pdfkit: measures and writes text and rules on numbered sheets. */
export class Pen {
  private readonly document: PDFKit.PDFDocument;
  private pages = 0;

  constructor(
    readonly sheet: Sheet,
    info: PaperInfo,
    private readonly pageNumberSize: number,
  ) {
    // The creation date is the paper's own and the file id follows from this data:
    // equal papers are equal bytes, so that the journal can hold their digest.
    this.document = new PDFDocument({
      size: [sheet.width, sheet.height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: 'vi-VN',
      displayTitle: true,
      info: {
        Title: info.title,
        Author: info.author,
        Creator: 'Diên Hồng',
        Producer: 'Diên Hồng',
        CreationDate: info.date,
        ModDate: info.date,
      },
    });
    for (const style of fontStyles) this.document.registerFont(style, fontFile(style));
  }

  /** Width of a text on one line, in points. */
  measure(text: string, style: FontStyle, size: number): number {
    return this.document.font(style).fontSize(size).widthOfString(text);
  }

  /** Writes from x on the baseline; `stretch` widens each space of a justified line. */
  write(
    text: string,
    x: number,
    baseline: number,
    style: FontStyle,
    size: number,
    stretch = 0,
  ): void {
    this.document
      .font(style)
      .fontSize(size)
      .text(text, x, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(stretch === 0 ? {} : { wordSpacing: stretch }),
      });
  }

  /** Writes a text whose middle stands at x. */
  writeCentred(text: string, x: number, baseline: number, style: FontStyle, size: number): void {
    this.write(text, x - this.measure(text, style, size) / 2, baseline, style, size);
  }

  /** Draws a straight rule. */
  rule(fromX: number, fromY: number, toX: number, toY: number, thickness = 0.6): void {
    this.document.lineWidth(thickness).moveTo(fromX, fromY).lineTo(toX, toY).stroke('black');
  }

  /** Draws the four sides of a frame. */
  frame(x: number, y: number, width: number, height: number): void {
    this.document.lineWidth(0.8).rect(x, y, width, height).stroke('black');
  }

  /** Begins the next sheet; its number stands in the top margin from the second on. */
  turnPage(): void {
    this.document.addPage();
    this.pages += 1;
    if (this.pages === 1) return;
    const middle = (this.sheet.left + this.sheet.right) / 2;
    this.writeCentred(String(this.pages), middle, millimetres(14), 'regular', this.pageNumberSize);
  }

  /** Closes the file and gives its bytes. */
  async finish(): Promise<Uint8Array> {
    this.document.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.document) chunks.push(chunk as Uint8Array);
    return new Uint8Array(Buffer.concat(chunks));
  }
}

/** Where the baseline of a line lies below the line's top. */
export function baselineIn(lineHeight: number, size: number): number {
  return (lineHeight + size * (ascent - descent)) / 2;
}
