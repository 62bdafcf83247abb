export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((x, y) => x - y),
    0.5,
  );
}

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((x, y) => x - y);
  const at = (share: number): number => Number(quantile(sorted, share).toPrecision(3));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The smallest value that is not below the given share of all. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}
