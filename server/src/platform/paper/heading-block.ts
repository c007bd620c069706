import type { OfficialPaper, PaperAnnex } from './paper.js';
import { baselineIn } from './pen.js';
import type { Typesetter } from './typesetter.js';
import { paperNumber, placeAndDate } from './wording.js';

/** Share of the text's width for the issuing body; the rest is for the national name. */
const leftShare = 0.42;
/** Length of a rule under a name or a subject against its line: the form wants 1/3 to 1/2. */
const ruleShare = 0.42;

/** Draws everything above the text of a paper; gives the height at which the text begins. */
export function drawHeadingBlock(set: Typesetter, paper: OfficialPaper): number {
  const { sheet, form, pen } = set;
  const leftWidth = sheet.textWidth * leftShare;
  const leftMiddle = sheet.left + leftWidth / 2;
  const rightMiddle = sheet.left + leftWidth + (sheet.textWidth - leftWidth) / 2;

  const belowName = drawBodyName(set, paper, leftMiddle, leftWidth - 6);
  const belowCrest = drawCrest(set, rightMiddle);

  // The number and the place and date share one line.
  const numberTop = Math.max(belowName, belowCrest) + 5;
  const size = Math.max(form.numberSize, form.dateSize);
  const number = paperNumber(form, paper.number, paper.symbol);
  pen.writeCentred(
    number,
    leftMiddle,
    baselineBelow(set, numberTop, size),
    'regular',
    form.numberSize,
  );
  if (paper.secretary === undefined) {
    const dated = placeAndDate(paper.place, paper.date, paper.number !== null);
    pen.writeCentred(
      dated,
      rightMiddle,
      baselineBelow(set, numberTop, size),
      'italic',
      form.dateSize,
    );
  }
  let below = numberTop + set.lineHeight(size);
  if (paper.number === null) below = drawDraftMark(set, leftMiddle, below + 4);

  return drawTypeAndSubject(set, paper.type, paper.subject, below + 16);
}

/** Draws the head of an annex: its number, its title and the paper that it belongs to. */
export function drawAnnexHeading(set: Typesetter, annex: PaperAnnex): number {
  const { sheet, form } = set;
  const label = annex.ordinal === undefined ? 'Phụ lục' : `Phụ lục ${annex.ordinal}`;
  const middle = (sheet.left + sheet.right) / 2;
  const labelLines = set.title(label, 'bold', 14, sheet.textWidth);
  const below = set.drawColumn(labelLines, middle, sheet.top, 14);
  const title = annex.title.toLocaleUpperCase('vi');
  const titleLines = set.title(title, 'bold', form.subjectSize, sheet.textWidth * 0.85);
  const belowTitle = set.drawColumn(titleLines, middle, below + 2, form.subjectSize);
  const size = 13;
  const lines = set.title(`(${annex.attachedTo})`, 'italic', size, sheet.textWidth * 0.85);
  const belowAll = set.drawColumn(lines, middle, belowTitle + 2, size);
  return drawRule(set, lines.at(-1)?.width ?? 0, middle, belowAll + 3) + 14;
}

function drawBodyName(
  set: Typesetter,
  paper: OfficialPaper,
  middle: number,
  width: number,
): number {
  const { form, sheet } = set;
  const size = form.bodyNameSize;
  const { parent, name } = paper.issuingBody;
  const capitals = (text: string): string => text.toLocaleUpperCase('vi');
  const parentLines = parent ? set.title(capitals(parent), 'regular', size, width) : [];
  const ownLines = set.title(capitals(name), 'bold', size, width);
  const belowParent = set.drawColumn(parentLines, middle, sheet.top, size);
  const below = set.drawColumn(ownLines, middle, belowParent, size);
  if (form.underName === 'star') {
    const [star] = set.title('*', 'bold', size, width);
    if (star) set.drawCentred(star, middle, below, size);
    return below + set.lineHeight(size) * 0.8;
  }
  return drawRule(set, ownLines.at(-1)?.width ?? 0, middle, below + 2.5);
}

function drawCrest(set: Typesetter, middle: number): number {
  let top = set.sheet.top;
  let width = 0;
  for (const { text, size } of set.form.crest) {
    set.pen.writeCentred(text, middle, baselineBelow(set, top, size), 'bold', size);
    top += set.lineHeight(size);
    width = set.pen.measure(text, 'bold', size);
  }
  // The rule is exactly as long as the motto (State) or the title (Party).
  set.pen.rule(middle - width / 2, top + 2.5, middle + width / 2, top + 2.5);
  return top + 2.5;
}

function drawDraftMark(set: Typesetter, middle: number, top: number): number {
  const size = 12;
  const text = 'DỰ THẢO';
  const width = set.pen.measure(text, 'bold', size) + 14;
  const height = set.lineHeight(size) + 4;
  set.pen.frame(middle - width / 2, top, width, height);
  set.pen.writeCentred(text, middle, top + height * 0.72, 'bold', size);
  return top + height;
}

function drawTypeAndSubject(set: Typesetter, type: string, subject: string, top: number): number {
  const { sheet, form, pen } = set;
  const middle = (sheet.left + sheet.right) / 2;
  const typeLines = set.title(type.toLocaleUpperCase('vi'), 'bold', form.typeSize, sheet.textWidth);
  const belowType = set.drawColumn(typeLines, middle, top, form.typeSize);
  const lines = set.title(subject, 'bold', form.subjectSize, sheet.textWidth * 0.86);
  const below = set.drawColumn(lines, middle, belowType, form.subjectSize);
  if (form.underSubject === 'dashes') {
    const size = form.subjectSize;
    pen.writeCentred('-----', middle, baselineBelow(set, below, size), 'regular', size);
    return below + set.lineHeight(size) + 8;
  }
  return drawRule(set, lines.at(-1)?.width ?? 0, middle, below + 3) + 14;
}

function drawRule(set: Typesetter, lineWidth: number, middle: number, y: number): number {
  const half = (lineWidth * ruleShare) / 2;
  set.pen.rule(middle - half, y, middle + half, y);
  return y;
}

function baselineBelow(set: Typesetter, top: number, size: number): number {
  return top + baselineIn(set.lineHeight(size), size);
}
