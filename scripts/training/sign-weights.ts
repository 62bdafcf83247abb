// A logistic regression over signs that are there or not, fitted one figure after the other (Adagrad); deterministic.
import type { SignSample } from './signs';

/** What is added to the log-odds at the start and by each sign. */
export interface SignWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A sign that fewer figures bear says nothing. */
const FEWEST = 5;
const ROUNDS = 25;
const RATE = 0.3;
/** The share of each weight that is taken away after a round, against learning single pages by heart. */
const DECAY = 0.06;
/** Smaller weights are left out of the table. */
const SMALLEST = 0.02;

export function fitSigns(samples: readonly SignSample[]): SignWeights {
  const counts = new Map<string, number>();
  for (const { signs } of samples) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const numbers = new Map([...counts].filter(([, n]) => n >= FEWEST).map(([sign], i) => [sign, i] as const));
  const rows = samples.map(({ signs, claims }) => ({
    signs: [...new Set(signs)].map((s) => numbers.get(s)).filter((n) => n !== undefined),
    label: claims ? 1 : 0,
  }));
  const weights = new Float64Array(numbers.size);
  const slopes = new Float64Array(numbers.size).fill(1e-6);
  let [bias, slope] = [0, 1e-6];
  const next = dice();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { signs, label } of shuffled(rows, next)) {
      const sum = signs.reduce((all, k) => all + (weights[k] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      slope += error * error;
      bias -= (RATE * error) / Math.sqrt(slope);
      for (const k of signs) {
        const steep = (slopes[k] ?? 0) + error * error;
        slopes[k] = steep;
        weights[k] = (weights[k] ?? 0) - (RATE * error) / Math.sqrt(steep);
      }
    }
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) * (1 - DECAY);
  }
  const told = [...numbers]
    .map(([sign, k]) => [sign, Math.round((weights[k] ?? 0) * 1000) / 1000] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: Math.round(bias * 1000) / 1000, weights: new Map(told) };
}

/** How likely a figure with these signs claims something. */
export function likelihood({ bias, weights }: SignWeights, signs: readonly string[]): number {
  const sum = [...new Set(signs)].reduce((all, sign) => all + (weights.get(sign) ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [all[i], all[j]];
    if (a !== undefined && b !== undefined) [all[i], all[j]] = [b, a];
  }
  return all;
}

/** The same numbers between 0 and 1 each time. */
function dice(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}
