/** The middle value; what every figure is quoted by. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** What one bench found, as `tmp/bench.json` and the table have it. */
export interface Finding {
  readonly id: string;
  readonly what: string;
  /** A ratio, or an exact count. */
  readonly value: number;
  readonly unit: string;
  /** The largest (or with `atLeast` the smallest) value that passes; null is only reported. */
  readonly bound: number | null;
  readonly pass: boolean;
  readonly detail: Readonly<Record<string, number | string>>;
}

export function atMost(
  id: string,
  what: string,
  value: number,
  bound: number,
  detail: Finding['detail'],
  unit = 'ratio',
): Finding {
  return { id, what, value: round(value), unit, bound, pass: value <= bound, detail };
}

export function atLeast(
  id: string,
  what: string,
  value: number,
  bound: number,
  detail: Finding['detail'],
  unit = 'ratio',
): Finding {
  return { id, what, value: round(value), unit, bound, pass: value >= bound, detail };
}

/** Four figures are more than the machine's noise allows to tell apart. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : value;
}

/** One line a finding. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map((one) => [
    one.pass ? 'ok' : 'BROKEN',
    one.id,
    one.what,
    `${one.value} ${one.unit}`,
    one.bound === null ? 'reported' : `bound ${one.bound}`,
    Object.entries(one.detail)
      .map(([name, value]) => `${name} ${typeof value === 'number' ? round(value) : value}`)
      .join(', '),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
