import table from '../../data/claim-signs.json';
import type { Figure } from '../../quantity/parts/figure';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import { DOUBTFUL_KINDS, doubtfulKind, figureSigns, sentenceSigns } from './signs';
import type { DoubtfulKind, Signs } from './signs';

/** Whether a figure claims something, where no rule has decided. */
export type Seeming = (figure: Figure, lazy: LazySentence) => boolean;

/**
 * Below this likelihood a figure is taken to claim nothing. A claim that is passed over costs more than a number too
 * many: of five figures below it four or so are none (scripts/train-weights.mjs --claims prints the counts).
 */
const LEAST = 0.3;
const LEAST_SUM = Math.log(LEAST / (1 - LEAST));

/** The weights of plain signs, and of the signs of each kind of figure, without its name in front. */
const PLAIN = new Map<string, number>();
const BY_KIND = new Map(DOUBTFUL_KINDS.map((kind) => [kind, new Map<string, number>()]));
for (const [sign, weight] of Object.entries(table.weights)) {
  const kind = DOUBTFUL_KINDS.find((one) => sign.startsWith(`${one} `));
  if (kind) BY_KIND.get(kind)?.set(sign.slice(kind.length + 1), weight);
  else PLAIN.set(sign, weight);
}

/**
 * Whether a figure seems to claim something, by a logistic regression over its signs. The weights stand in
 * data/claim-signs.json; scripts/train-weights.mjs --claims learns them from pages and folders in which each figure is
 * marked, and prints how they do on pages left out.
 */
export const seemsToClaim: Seeming = (figure, lazy) => {
  const kind = doubtfulKind(figure);
  if (kind === null) return true;
  return table.bias + ofSentence(lazy, kind) + weigh(figureSigns(figure, lazy, kind), kind) >= LEAST_SUM;
};

/** What the signs of a sentence weigh for figures of a kind, told once for all of them. */
function ofSentence(lazy: LazySentence, kind: DoubtfulKind): number {
  const known = sums(lazy);
  let sum = known.get(kind);
  if (sum === undefined) {
    sum = weigh(sentenceSigns(lazy), kind);
    known.set(kind, sum);
  }
  return sum;
}

const sums = once<LazySentence, Map<DoubtfulKind, number>>(() => new Map());

function weigh({ plain, crossed }: Signs, kind: DoubtfulKind): number {
  const own = BY_KIND.get(kind);
  let sum = 0;
  for (const sign of plain) sum += PLAIN.get(sign) ?? 0;
  for (const sign of crossed) sum += own?.get(sign) ?? 0;
  return sum;
}
