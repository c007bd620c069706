import type { ConclusionDraft } from 'dienhong/contracts';
import type {
  ConclusionBlockKind,
  ConclusionSigner,
  ConclusionText,
  DocumentProfile,
} from 'dienhong/domain';

/** A block on the page; its id lasts only while the page is open, so that the cursor stays where it is. */
export interface EditedBlock {
  readonly id: number;
  readonly kind: ConclusionBlockKind;
  readonly text: string;
}

/** The notice while it is written on: recipients are lines of one text. */
export interface EditedNotice extends Omit<ConclusionText, 'blocks' | 'recipients'> {
  readonly blocks: readonly EditedBlock[];
  readonly recipientLines: string;
}

let lastId = 0;
const nextId = (): number => (lastId += 1);

/** Lays the stored text on the page. */
export function toEdited(text: ConclusionText): EditedNotice {
  const { profile, parentBody, issuingBody, symbol, placeName, subject, signer } = text;
  return {
    profile,
    parentBody,
    issuingBody,
    symbol,
    placeName,
    subject,
    signer: { ...signer },
    blocks: text.blocks.map(({ kind, text: said }) => ({ id: nextId(), kind, text: said })),
    recipientLines: text.recipients.join('\n'),
  };
}

/** What is sent: blocks that were added and not written yet stay on the page. */
export function toDraft(notice: EditedNotice): ConclusionDraft {
  const { recipientLines, blocks, signer, ...head } = notice;
  return {
    ...head,
    parentBody: orNull(head.parentBody),
    signer: { ...signer, power: orNull(signer.power) },
    blocks: blocks
      .filter(({ text }) => text.trim() !== '')
      .map(({ kind, text }) => ({ kind, text })),
    recipients: recipientLines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

/** Puts an empty block below another (or at the end) and gives its id. */
export function addBlock(
  notice: EditedNotice,
  kind: ConclusionBlockKind,
  below?: number,
): { readonly notice: EditedNotice; readonly id: number } {
  const at = notice.blocks.findIndex(({ id }) => id === below);
  const place = at === -1 ? notice.blocks.length : at + 1;
  const id = nextId();
  const blocks = notice.blocks.toSpliced(place, 0, { id, kind, text: '' });
  return { notice: { ...notice, blocks }, id };
}

export function changeBlock(
  notice: EditedNotice,
  id: number,
  change: Partial<Omit<EditedBlock, 'id'>>,
): EditedNotice {
  const blocks = notice.blocks.map((block) => (block.id === id ? { ...block, ...change } : block));
  return { ...notice, blocks };
}

/** Moves a block up (-1) or down (+1); at the edge it stays. */
export function moveBlock(notice: EditedNotice, id: number, by: -1 | 1): EditedNotice {
  const from = notice.blocks.findIndex((block) => block.id === id);
  const block = notice.blocks[from];
  const to = from + by;
  if (block === undefined || to < 0 || to >= notice.blocks.length) return notice;
  return { ...notice, blocks: notice.blocks.toSpliced(from, 1).toSpliced(to, 0, block) };
}

/** Takes a block away and gives the id of the one to go on with. */
export function removeBlock(
  notice: EditedNotice,
  id: number,
): { readonly notice: EditedNotice; readonly next: number | undefined } {
  const at = notice.blocks.findIndex((block) => block.id === id);
  const blocks = notice.blocks.filter((block) => block.id !== id);
  return { notice: { ...notice, blocks }, next: blocks[Math.max(0, at - 1)]?.id };
}

const prefixes: readonly (readonly [state: string, party: string])[] = [
  ['TM.', 'T/M'],
  ['KT.', 'K/T'],
  ['TL.', 'T/L'],
  ['TUQ.', 'T/UQ'],
];

/** Turns to the other form: symbol and signing power are written the way it writes them. */
export function changeProfile(notice: EditedNotice, profile: DocumentProfile): EditedNotice {
  if (notice.profile === profile) return notice;
  const [from, to] = profile === 'party' ? ['-', '/'] : ['/', '-'];
  return {
    ...notice,
    profile,
    symbol: notice.symbol.replace(from, to),
    signer: { ...notice.signer, power: powerIn(notice.signer, profile) },
  };
}

function powerIn({ power }: ConclusionSigner, profile: DocumentProfile): string | null {
  if (power === null) return null;
  for (const [state, party] of prefixes) {
    const [from, to] = profile === 'party' ? [state, party] : [party, state];
    if (power.startsWith(from)) return to + power.slice(from.length);
  }
  return power;
}

function orNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}
