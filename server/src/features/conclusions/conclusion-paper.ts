import { numberBlocks, parseSigningPower, type ConclusionText } from 'dienhong/domain';
import { renderOfficialPaper } from '../../platform/paper/official-paper.js';
import type { OfficialPaper, PaperBlock, Signatory } from '../../platform/paper/paper.js';

/** The notice as PDF in its official form; without a number it is marked as a draft. */
export function renderConclusion(
  text: ConclusionText,
  number: number | null,
  date: Date,
): Promise<Uint8Array> {
  return renderOfficialPaper(conclusionPaper(text, number, date));
}

/** The notice in the words of the form (Decree 30/2020, form 1.4; 36-HD/VPTW). */
export function conclusionPaper(
  text: ConclusionText,
  number: number | null,
  date: Date,
): OfficialPaper {
  const { parentBody } = text;
  return {
    profile: text.profile,
    issuingBody: {
      name: text.issuingBody,
      ...(parentBody === null ? {} : { parent: parentBody }),
    },
    number,
    symbol: text.symbol,
    place: text.placeName,
    date,
    type: 'Thông báo',
    subject: text.subject,
    blocks: numberBlocks(text.blocks).map(({ block, label }): PaperBlock => {
      if (label === null) return { kind: 'paragraph', text: block.text };
      if (block.kind === 'heading') return { kind: 'heading', level: 2, label, text: block.text };
      return { kind: 'clause', label, text: block.text };
    }),
    signer: signatoryOf(text),
    recipients: recipientsOf(text.recipients),
  };
}

function signatoryOf({ signer }: ConclusionText): Signatory {
  const power = signer.power === null ? undefined : parseSigningPower(signer.power);
  const own = { title: signer.title, name: signer.name };
  if (power === undefined) return own;
  if (power.kind === 'acting') return { ...own, acting: true };
  return { ...own, powers: [{ power: power.kind, of: power.of }] };
}

/** The line "Lưu: …" closes the list and is set by the form; an archive copy is always kept (VT). */
function recipientsOf(lines: readonly string[]): OfficialPaper['recipients'] {
  const filedLine = lines.find((line) => isFiledLine(line));
  const filed = filedLine?.replace(/^-?\s*lưu\s*:?\s*/iu, '').replace(/[.;\s]+$/u, '') ?? '';
  return {
    to: lines
      .filter((line) => !isFiledLine(line))
      .map((line) => line.replace(/^-\s*/u, '').replace(/[.;\s]+$/u, '')),
    filed: filed === '' ? 'VT' : filed,
  };
}

function isFiledLine(line: string): boolean {
  return /^-?\s*lưu(\s|:|$)/iu.test(line);
}
