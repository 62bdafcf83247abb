import weights from '../../data/weights.json';

/** Named evidence about a pair of claims; each number between 0 and about 5. */
export type Evidence = Readonly<Record<string, number>>;

export type ModelName = keyof typeof weights.models;

/**
 * How likely a pair is of one measured thing, by a logistic regression over named evidence. The weights stand in
 * data/weights.json; scripts/train-weights.mjs learns them from folders with gold and prints how they do on folders
 * left out.
 */
export function probability(model: ModelName, evidence: Evidence): number {
  const table: Readonly<Record<string, number>> = weights.models[model];
  let sum = table['bias'] ?? 0;
  for (const name in evidence) sum += (table[name] ?? 0) * (evidence[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
