// A logistic regression with an L2 penalty, fitted by gradient descent on standardised evidence; deterministic.
import type { Evidence } from '../../server/src/engine/compare/likeness/model';

export interface Example {
  readonly evidence: Evidence;
  readonly label: 0 | 1;
  readonly weight: number;
}

export type Weights = Readonly<Record<string, number>>;

const STEPS = 600;
const RATE = 1;

/** Fits weights; `penalty` pulls them towards zero, `positive` and `negative` name evidence whose sign is known beforehand. */
export function fit(examples: readonly Example[], penalty: number, signs: Readonly<Record<string, 1 | -1>>): Weights {
  const names = [...new Set(examples.flatMap((e) => Object.keys(e.evidence)))].sort();
  const raw = examples.map((e) => names.map((n) => e.evidence[n] ?? 0));
  const scale = names.map((_, k) => Math.max(1e-6, Math.sqrt(mean(raw.map((r) => (r[k] ?? 0) ** 2)))));
  const rows = raw.map((r) => Float64Array.from(r, (x, k) => x / (scale[k] ?? 1)));
  const w = new Float64Array(names.length);
  let bias = 0;
  const total = examples.reduce((sum, e) => sum + e.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(names.length);
    let gradientBias = 0;
    rows.forEach((row, i) => {
      const example = examples[i];
      if (!example) return;
      let sum = bias;
      for (let k = 0; k < w.length; k++) sum += (w[k] ?? 0) * (row[k] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - example.label) * example.weight;
      for (let k = 0; k < w.length; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
      gradientBias += error;
    });
    for (let k = 0; k < w.length; k++) {
      const next = (w[k] ?? 0) - RATE * ((gradient[k] ?? 0) / total + (penalty * (w[k] ?? 0)) / total);
      const sign = signs[names[k] ?? ''];
      w[k] = sign === undefined || next * sign >= 0 ? next : 0;
    }
    bias -= (RATE * gradientBias) / total;
  }
  return Object.fromEntries([
    ['bias', round(bias)],
    ...names.map((n, k) => [n, round((w[k] ?? 0) / (scale[k] ?? 1))] as const),
  ]);
}

export function predict(weights: Weights, evidence: Evidence): number {
  let sum = weights['bias'] ?? 0;
  for (const [name, value] of Object.entries(evidence)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
