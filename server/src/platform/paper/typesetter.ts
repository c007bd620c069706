import { millimetres, type Sheet } from './geometry.js';
import { balanceLines, breakLines, toWords, type Line, type Measure } from './lines.js';
import type { PaperSpan } from './paper.js';
import type { PaperForm } from './paper-form.js';
import { baselineIn, type Pen } from './pen.js';
import type { FontStyle } from './fonts.js';

/** Sets running text in the measure of a form: breaks it into lines and draws them. */
export class Typesetter {
  constructor(
    readonly pen: Pen,
    readonly form: PaperForm,
  ) {}

  get sheet(): Sheet {
    return this.pen.sheet;
  }

  /** First-line indent in points. */
  get indent(): number {
    return millimetres(this.form.indent);
  }

  /** Height of a line of this size. */
  lineHeight(size: number): number {
    return size * this.form.leading;
  }

  /** Lines of a paragraph. */
  paragraph(spans: readonly PaperSpan[], size: number, width: number, indent = 0): Line[] {
    const measure = this.measureAt(size);
    return breakLines(toWords(spans, measure), width, measure, indent);
  }

  /** Lines of a title, of about equal length; a line feed in it stays. */
  title(text: string, style: FontStyle, size: number, width: number): Line[] {
    const measure = this.measureAt(size);
    const bold = style === 'bold' || style === 'bold-italic';
    const italic = style === 'italic' || style === 'bold-italic';
    return boundFigures(text)
      .split('\n')
      .flatMap((part) =>
        balanceLines(toWords([{ text: part, bold, italic }], measure), width, measure),
      );
  }

  /** Draws a line from x, its top at `top`; `fill` stretches it to that width. */
  draw(line: Line, x: number, top: number, size: number, fill?: number): void {
    const baseline = top + baselineIn(this.lineHeight(size), size);
    const gaps = line.words.length - 1;
    const stretch = fill === undefined || gaps === 0 ? 0 : (fill - line.width) / gaps;
    const space = this.pen.measure(' ', 'regular', size) + stretch;
    let at = x;
    for (const run of runsOf(line)) {
      this.pen.write(run.text, at, baseline, run.style, size, stretch);
      at += run.width + run.spaces * space;
    }
  }

  /** Draws a line whose middle stands at x. */
  drawCentred(line: Line, x: number, top: number, size: number): void {
    this.draw(line, x - line.width / 2, top, size);
  }

  /** Draws lines centred one below the other and gives the height below them. */
  drawColumn(lines: readonly Line[], x: number, top: number, size: number): number {
    const height = this.lineHeight(size);
    lines.forEach((line, index) => this.drawCentred(line, x, top + index * height, size));
    return top + lines.length * height;
  }

  private measureAt(size: number): Measure {
    return (text, style) => this.pen.measure(text, style, size);
  }
}

/** In a title, "năm 2026" and "kinh tế - xã hội" stay on one line. */
function boundFigures(text: string): string {
  return text
    .replace(/(ngày|tháng|năm|số) (?=\d)/gu, '$1\u00a0')
    .replace(/ ([-–]) (?=\p{L})/gu, '\u00a0$1\u00a0');
}

interface Run {
  text: string;
  style: FontStyle;
  width: number;
  spaces: number;
}

/** Neighbouring words of one style, written in one go; a space between runs counts to the first. */
function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  line.words.forEach((word, index) => {
    word.parts.forEach((part, place) => {
      const before = runs.at(-1);
      const afterSpace = index > 0 && place === 0;
      if (before !== undefined && afterSpace) before.spaces += 1;
      if (before?.style === part.style) {
        before.text += (afterSpace ? ' ' : '') + part.text;
        before.width += part.width;
      } else {
        runs.push({
          text: part.text,
          style: part.style,
          width: part.width,
          spaces: 0,
        });
      }
    });
  });
  return runs;
}
