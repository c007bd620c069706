/** A share of a whole, as laws write it: "over half", "at least two thirds". */
export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
  /** `over` excludes the share itself, `at-least` includes it. */
  readonly reach: 'over' | 'at-least';
}

/** A sentence of law, in the languages of the product. */
export interface LegalBasis {
  readonly vi: string;
  readonly en: string;
}

/** The least whole number of people that reaches the threshold; never none, so that an empty hall decides nothing. */
export function leastReaching(threshold: Threshold, whole: number): number {
  const product = whole * threshold.numerator;
  const least =
    threshold.reach === 'over'
      ? Math.floor(product / threshold.denominator) + 1
      : Math.ceil(product / threshold.denominator);
  return Math.max(1, least);
}
