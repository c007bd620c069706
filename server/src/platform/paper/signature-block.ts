import type { Line } from './lines.js';
import type { Piece } from './paginate.js';
import type { OfficialPaper, Signatory } from './paper.js';
import type { FontStyle } from './fonts.js';
import type { Typesetter } from './typesetter.js';
import { endedWith } from './wording.js';

/** Room for the signature and the seal, in points. */
const signatureRoom = 62;

/** A line with the place where its drawing begins or, when centred, its middle. */
interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly centred: boolean;
  readonly underlined: boolean;
}

/** The strip that ends a paper: recipients on the left, who signs on the right, never parted. */
export function signaturePiece(set: Typesetter, paper: OfficialPaper): Piece {
  const { sheet } = set;
  const column = sheet.textWidth * 0.5;
  const leftMiddle = sheet.left + sheet.textWidth * 0.23;
  const rightMiddle = sheet.right - column / 2;
  const lines = signatoryLines(set, paper.signer, rightMiddle, column);
  if (paper.secretary !== undefined) {
    const left = signatoryLines(set, paper.secretary, leftMiddle, column * 0.9);
    lines.push(...left, ...recipientLines(set, paper, bottomOf(set, left) + 14, column * 0.9));
  } else {
    lines.push(...recipientLines(set, paper, 0, column * 0.9));
  }
  return {
    height: bottomOf(set, lines),
    gap: 14,
    keepNext: false,
    draw: (top) => lines.forEach((placed) => drawPlaced(set, placed, top)),
  };
}

/** The lines above a signature, such as "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
export function signatoryTitles(set: Typesetter, signatory: Signatory): string[] {
  const powers = (signatory.powers ?? []).map(({ power, of }) => `${set.form.powers[power]}${of}`);
  const title = `${signatory.acting ? set.form.acting : ''}${signatory.title}`;
  return [...powers, title].map((text) => text.toLocaleUpperCase('vi'));
}

function signatoryLines(
  set: Typesetter,
  signatory: Signatory,
  middle: number,
  width: number,
): PlacedLine[] {
  const size = set.form.signerSize;
  const height = set.lineHeight(size);
  const stack = (texts: readonly string[], from: number): PlacedLine[] =>
    texts
      .flatMap((text) => set.title(text, 'bold', size, width))
      .map((line, index) => ({
        line,
        x: middle,
        top: from + index * height,
        size,
        centred: true,
        underlined: false,
      }));
  const titles = stack(signatoryTitles(set, signatory), 0);
  return [...titles, ...stack([signatory.name], bottomOf(set, titles) + signatureRoom)];
}

function recipientLines(
  set: Typesetter,
  paper: OfficialPaper,
  from: number,
  width: number,
): PlacedLine[] {
  const { headingSize, heading, listSize, filedWord } = set.form.recipients;
  const style: FontStyle = heading === 'underlined' ? 'regular' : 'bold-italic';
  const filed = `- ${filedWord}${endedWith(paper.recipients.filed, '.')}`;
  const list = [...paper.recipients.to.map((name) => endedWith(`- ${name}`, ';')), filed];
  const x = set.sheet.left;
  const placed = { x, centred: false, underlined: false };
  const first = set.title('Nơi nhận:', style, headingSize, width).map((line) => ({
    ...placed,
    line,
    top: from,
    size: headingSize,
    underlined: heading === 'underlined',
  }));
  const top = from + set.lineHeight(headingSize);
  const lines = list.flatMap((text) => set.paragraph([{ text }], listSize, width));
  const height = set.lineHeight(listSize);
  return [
    ...first,
    ...lines.map((line, index) => ({
      ...placed,
      line,
      top: top + index * height,
      size: listSize,
    })),
  ];
}

function bottomOf(set: Typesetter, lines: readonly PlacedLine[]): number {
  return Math.max(0, ...lines.map(({ top, size }) => top + set.lineHeight(size)));
}

function drawPlaced(set: Typesetter, placed: PlacedLine, top: number): void {
  const { line, x, size } = placed;
  const y = top + placed.top;
  if (placed.centred) set.drawCentred(line, x, y, size);
  else set.draw(line, x, y, size);
  if (placed.underlined) {
    const under = y + set.lineHeight(size) * 0.88;
    set.pen.rule(x, under, x + line.width, under);
  }
}
