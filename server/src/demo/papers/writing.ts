import type { PaperBlock } from '../../platform/paper/official-paper.js';

/** A part of a paper, on a line of its own. */
export function part(label: string, text: string): PaperBlock {
  return { kind: 'heading', level: 1, label, text };
}

/** A section: "I. …" in capitals. */
export function section(label: string, text: string): PaperBlock {
  return { kind: 'heading', level: 2, label, text };
}

/** A subsection or an article: bold, in sentence case. */
export function subsection(label: string, text: string): PaperBlock {
  return { kind: 'heading', level: 3, label, text };
}

/** Plain paragraphs. */
export function paragraphs(...texts: readonly string[]): PaperBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** Paragraphs that begin with a dash. */
export function bullets(...texts: readonly string[]): PaperBlock[] {
  return texts.map((text) => ({ kind: 'bullet', text }));
}

/** Legal bases; the form sets their stops. */
export function bases(...texts: readonly string[]): PaperBlock[] {
  return texts.map((text) => ({ kind: 'basis', text }));
}

/** A numbered paragraph with or without a bold title. */
export function clause(label: string, text: string, title?: string): PaperBlock {
  return title === undefined
    ? { kind: 'clause', label, text }
    : { kind: 'clause', label, title, text };
}
