import type { ConclusionBlock } from './conclusion.js';

const roman: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A block with what stands before its text: `II.` for a heading, `3.` for a clause, nothing otherwise. */
export interface NumberedBlock<Block extends ConclusionBlock = ConclusionBlock> {
  readonly block: Block;
  readonly label: string | null;
}

/** Numbers headings in Roman and clauses in Arabic figures; clauses begin again below each heading. */
export function numberBlocks<Block extends ConclusionBlock>(
  blocks: readonly Block[],
): NumberedBlock<Block>[] {
  let heading = 0;
  let clause = 0;
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        heading += 1;
        clause = 0;
        return { block, label: `${romanOf(heading)}.` };
      case 'clause':
        clause += 1;
        return { block, label: `${clause}.` };
      case 'paragraph':
        return { block, label: null };
    }
  });
}

function romanOf(number: number): string {
  let left = number;
  let text = '';
  for (const [value, letters] of roman) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}
