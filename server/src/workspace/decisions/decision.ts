import type { FigurePlace } from './figure-key';

/**
 * What a person decided of a figure. `not a claim`: it measures nothing, leave it alone. `not the same thing`: it and
 * the others are not to be compared. `accepted`: the disagreement with the others is known and the figure stands;
 * without others, the figure stands though no source speaks of it.
 */
export type DecisionName = 'not a claim' | 'not the same thing' | 'accepted';

export const decisionNames: readonly DecisionName[] = ['not a claim', 'not the same thing', 'accepted'];

export interface Decision {
  readonly decision: DecisionName;
  readonly figure: FigurePlace;
  readonly others: readonly FigurePlace[];
  /** ISO time; null where a person wrote the entry. */
  readonly decided: string | null;
}

/** Two decisions say the same, whenever they were made. */
export function sameDecision(x: Decision, y: Decision): boolean {
  return decisionKey(x) === decisionKey(y);
}

function decisionKey({ decision, figure, others }: Decision): string {
  return JSON.stringify([decision, placeKey(figure), others.map(placeKey).sort()]);
}

function placeKey({ path, before, figure, after }: FigurePlace): string {
  return JSON.stringify([path, before, figure, after]);
}
