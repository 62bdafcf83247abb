import table from '../../data/claim-signs.json';
import type { Figure } from '../../quantity/parts/figure';
import type { LazySentence } from '../sentence/lazy-sentence';
import { lately } from '../sentence/lately';
import { isBehindGauge } from './behind-gauge';
import { isDatedLabel } from './dated-label';
import type { FigureKind } from './figure-kind';
import { FIGURE_KINDS, figureKind } from './figure-kind';
import { figureSigns } from './figure-signs';
import type { NoClaimReason } from './reason';
import { sentenceSigns } from './sentence-signs';
import type { Signs } from './sign';
import { ruleSign } from './sign';
import { SignWeights } from './sign-weights';

/** Whether figures claim something by what they look like, and which rules that may overrule. */
export interface Seeming {
  /** Whether looks may count against a rule that takes a figure for no claim. */
  readonly overrules: (reason: NoClaimReason) => boolean;
  /** `reason`: why a rule takes it for none; null where none does. */
  readonly claims: (figure: Figure, lazy: LazySentence, reason: NoClaimReason | null) => boolean;
}

/**
 * Below this likelihood a figure is taken to claim nothing (scripts/train-weights.mjs --claims prints how many of those
 * below are none).
 */
const LEAST = 0.3;
/**
 * Noise is made of numbers and money above all: that they are claims must be likelier. Dates, shares and spans of time are
 * claims oftener than they look, and of others there is hardly any noise that rules let through.
 */
const LEAST_OF_KINDS: Partial<Record<FigureKind, number>> = {
  number: 0.25,
  money: 0.4,
  word: 0.2,
  date: 0.05,
  duration: 0.15,
  share: 0.15,
  time: 0,
  score: 0,
  multiple: 0,
  ordinal: 0,
};
/** Against a rule that takes it for none, the looks of a figure must speak for it as much as this. */
const LEAST_AGAINST_RULE = 0.6;

/** The least sum of weights with which a figure of a kind is a claim, and one that a rule takes for none. */
const LEAST_SUMS = new Map(FIGURE_KINDS.map((kind) => [kind, logOdds(LEAST_OF_KINDS[kind] ?? LEAST)]));
const LEAST_SUM_AGAINST_RULE = logOdds(LEAST_AGAINST_RULE);

function logOdds(likelihood: number): number {
  return Math.log(likelihood / (1 - likelihood));
}

/** The weights of plain signs, and of the signs of each kind of figure, without its name in front. */
const PLAIN = new SignWeights();
const BY_KIND = new Map(FIGURE_KINDS.map((kind) => [kind, new SignWeights()]));
for (const [sign, weight] of Object.entries(table.weights)) {
  const kind = FIGURE_KINDS.find((one) => sign.startsWith(`${one} `));
  if (kind) BY_KIND.get(kind)?.add(sign.slice(kind.length + 1), weight);
  else PLAIN.add(sign, weight);
}

/**
 * Whether a figure seems to claim something, by a logistic regression over its signs. The weights stand in
 * data/claim-signs.json; scripts/train-weights.mjs --claims learns them from pages and folders in which each figure is
 * marked, and prints how they do on pages left out. A rule that is wrong too often is a sign among others; the table has
 * no weight for the others, which decide alone.
 */
export const seemsToClaim: Seeming = {
  overrules: (reason) => PLAIN.of(ruleSign(reason)) !== undefined,
  claims: (figure, lazy, reason) => {
    const rule = reason === null ? 0 : PLAIN.of(ruleSign(reason));
    if (rule === undefined) return false;
    if (reason === null && (isDatedLabel(figure, lazy.block) || isBehindGauge(figure, lazy.block))) return true;
    const kind = figureKind(figure);
    const sum = table.bias + rule + ofSentence(lazy, kind) + weigh(figureSigns(figure, lazy, kind), kind);
    return sum >= (reason === null ? (LEAST_SUMS.get(kind) ?? 0) : LEAST_SUM_AGAINST_RULE);
  },
};

/** What the signs of a sentence weigh for figures of a kind, told once for all of them. */
function ofSentence(lazy: LazySentence, kind: FigureKind): number {
  const known = sums(lazy);
  let sum = known.get(kind);
  if (sum === undefined) {
    sum = weigh(sentenceSigns(lazy), kind);
    known.set(kind, sum);
  }
  return sum;
}

const sums = lately<LazySentence, Map<FigureKind, number>>(() => new Map());

function weigh({ plain, crossed }: Signs, kind: FigureKind): number {
  return PLAIN.sum(plain) + (BY_KIND.get(kind)?.sum(crossed) ?? 0);
}
