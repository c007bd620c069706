import { breathe } from './breathe.js';
import { a4 } from './geometry.js';
import { drawAnnexHeading, drawHeadingBlock } from './heading-block.js';
import { paginate, type Piece } from './paginate.js';
import type { OfficialPaper, PaperAnnex } from './paper.js';
import { paperForms, type PaperForm } from './paper-form.js';
import { Pen, type PaperInfo } from './pen.js';
import { signaturePiece } from './signature-block.js';
import { addresseePieces, textPieces, withEnding } from './text-pieces.js';
import { Typesetter } from './typesetter.js';
import { paperNumber } from './wording.js';

export type * from './paper.js';
export type { PaperProfile, SigningPower } from './paper-form.js';

/**
 * Makes the PDF of an official paper in the form of Decree 30/2020/NĐ-CP (State) or of
 * Guidance 36-HD/VPTW (Party). Equal papers give equal bytes.
 */
export async function renderOfficialPaper(paper: OfficialPaper): Promise<Uint8Array> {
  const form = paperForms[paper.profile];
  const number = paperNumber(form, paper.number, paper.symbol);
  const set = begin(form, {
    title: `${paper.type} ${paper.subject} (${number})`,
    author: paper.issuingBody.name,
    date: paper.date,
  });
  const first = drawHeadingBlock(set, paper);
  await breathe();
  const text = [
    ...addresseePieces(set, paper.addressees ?? []),
    ...(await textPieces(set, withEnding(paper.blocks, form.ending))),
  ];
  const [last, ...before] = text.reverse();
  // Signatures never stand alone on a page: the last lines of the text go with them.
  const held = last ? [...before.reverse(), { ...last, keepNext: true }] : [];
  return finish(set, [...held, signaturePiece(set, paper)], first);
}

/** Makes the PDF of an annex that is sent as a file of its own; its pages are numbered apart. */
export async function renderPaperAnnex(annex: PaperAnnex): Promise<Uint8Array> {
  const set = begin(paperForms[annex.profile], {
    title: annex.title,
    author: annex.issuingBody,
    date: annex.date,
  });
  const first = drawAnnexHeading(set, annex);
  return finish(set, await textPieces(set, annex.blocks), first);
}

function begin(form: PaperForm, info: PaperInfo): Typesetter {
  const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').normalize('NFC');
  const pen = new Pen(
    a4(form.margins),
    { ...info, title: oneLine(info.title), author: oneLine(info.author) },
    form.pageNumberSize,
  );
  pen.turnPage();
  return new Typesetter(pen, form);
}

async function finish(
  set: Typesetter,
  pieces: readonly Piece[],
  first: number,
): Promise<Uint8Array> {
  const { top, bottom } = set.sheet;
  const placed = paginate(pieces, { first, top, bottom });
  for (const [index, { piece, page, top: at }] of placed.entries()) {
    if (page > (placed[index - 1]?.page ?? 0)) {
      await breathe();
      set.pen.turnPage();
    }
    const next = placed[index + 1];
    piece.draw(at, next !== undefined && next.page > page);
  }
  await breathe();
  return set.pen.finish();
}
