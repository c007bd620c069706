/** What may be handed in, and how long it may take to look through it. */
export const paperLimits = {
  /** Bytes of one file: 200 MB. */
  bytes: 200 * 1024 * 1024,
  /** Pages: a budget report with all its annexes stays below; readers of old tablets do too. */
  pages: 3_000,
  /** Seconds that examining a file may take. */
  seconds: 30,
  /** Megabytes of memory that examining a file may take. */
  megabytes: 512,
} as const;

/** What the examination of a file came to. */
export type PaperFindings =
  | { readonly outcome: 'read'; readonly pages: number; readonly encrypted: boolean }
  | { readonly outcome: 'not-pdf' | 'damaged' | 'encrypted' | 'too-slow' | 'too-heavy' };
