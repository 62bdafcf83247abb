import type { ReadClaim } from '../../claim/read-claim';
import { particularity } from '../values/distinctive';
import type { SlotRelation } from './gates';
import { readingOf } from '../values/interval';
import { claimWords } from '../likeness/claim-words';
import type { Likeness } from '../likeness/likeness';
import type { Evidence } from '../likeness/model';
import { differInOneDigit, isParticularSlip, slipOf } from '../values/slips';
import type { ValueRelation } from '../values/value-relation';

/** What is known of a pair before it is judged. */
export interface Pair {
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  readonly values: ValueRelation;
  readonly likeness: Likeness;
  readonly slots: Slots;
}

export interface Slots {
  readonly time: SlotRelation;
  readonly status: SlotRelation;
  readonly kind: SlotRelation;
}

/** What the other claims of the two sources say about a pair. */
export interface Company {
  /** Other figures of the two sentences that agree: the sentences tell the same. */
  readonly companions: number;
  /** How many figures of this dimension the source with more of them has: few leave little to mix up. */
  readonly choices: number;
  /** No other pair of either claim fits better by its words. */
  readonly best: boolean;
  /** One of the sources is brief, and neither has figures of this dimension to mix up. */
  readonly brief: boolean;
  /** How much the two sources look as if they told of two stories, see `storyDoubt`. */
  readonly doubt: number;
}

/** So little weight of words says nothing of what is measured. */
const THIN = 2.5;

/** Evidence that both claims of a pair speak of one thing, by their words and slots alone. */
function common({ a, b, likeness, slots }: Pair, { companions, choices }: Company): Record<string, number> {
  const { coverA, coverB, heads, names, around, clash } = likeness;
  return {
    most: Math.max(coverA, coverB),
    least: Math.min(coverA, coverB),
    around: Math.min(0.6, around),
    headsSame: heads === 1 ? 1 : 0,
    headsDiffer: heads === -1 ? 1 : 0,
    namesSame: names === 1 ? 1 : 0,
    namesDiffer: names === -1 ? 1 : 0,
    clash: clash ? 1 : 0,
    timeSame: slots.time === 'same' ? 1 : 0,
    timeDiffers: slots.time === 'different' ? 1 : 0,
    statusDiffers: slots.status === 'different' ? 1 : 0,
    statusOpen: slots.status === 'unknown' ? 1 : 0,
    kindDiffers: slots.kind === 'different' ? 1 : 0,
    thin: Math.min(claimWords(a).weight, claimWords(b).weight) < THIN ? 1 : 0,
    companions: Math.min(3, companions),
    alone: choices === 1 ? 1 : 0,
    few: choices <= 3 ? 1 : 0,
  };
}

/** Evidence that two figures whose values meet are of one thing. */
export function agreementEvidence(pair: Pair, company: Company): Evidence {
  const { values } = pair;
  const basis = values.kind === 'agree' ? values.basis : 'equal';
  const weak = basis !== 'equal' && basis !== 'converted';
  const evidence = common(pair, company);
  const { least = 0, most = 0 } = evidence;
  const part = Math.max(particularity(pair.a.figure), particularity(pair.b.figure));
  // one after another into one object: spread into a new one, so many of them cost a multiple
  evidence['part'] = weak ? 0 : part;
  evidence['coarsePart'] =
    weak && basis !== 'bound' && basis !== 'overlap'
      ? Math.min(particularity(pair.a.figure), particularity(pair.b.figure))
      : 0;
  evidence['rounded'] = basis === 'rounded' ? 1 : 0;
  evidence['bound'] = basis === 'bound' || basis === 'overlap' ? 1 : 0;
  evidence['approximate'] = basis === 'approximate' ? 1 : 0;
  evidence['weakMost'] = weak ? most : 0;
  evidence['weakLeast'] = weak ? least : 0;
  // a date before 1975 may lie any number of years before it
  evidence['distance'] = weak && pair.a.figure.quantity.type !== 'date' && !isOfOpenUnit(pair) ? distanceOf(pair) : 0;
  evidence['openUnit'] = isOfOpenUnit(pair) ? 1 : 0;
  evidence['small'] = !weak && part < 0.4 ? 1 : 0;
  evidence['smallLeast'] = !weak && part < 0.4 ? least : 0;
  evidence['smallOtherHead'] = !weak && part < 0.7 && pair.likeness.heads === -1 ? 1 : 0;
  evidence['weakOtherHead'] = weak && pair.likeness.heads === -1 ? 1 : 0;
  return evidence;
}

/** Of two figures with few digits many look like a slip of each other: their words must be more alike than this. */
const CHANCE_ALIKE = 0.2;

/** Small counts are each other's mirror by chance: one that fits another figure better is no slip of this one. Votes come in order. */
function isSlipByChance({ a, b }: Pair, { best }: Company): boolean {
  return (
    !best &&
    !isParticularSlip(a.figure, b.figure) &&
    [a, b].every(({ figure }) => figure.dimension === 'none' && figure.group?.kind !== 'vote')
  );
}

/** Evidence that two figures whose values exclude each other are of one thing. */
export function conflictEvidence(pair: Pair, company: Company): Evidence {
  const ratio = distanceOf(pair);
  const product = Math.sqrt(pair.likeness.coverA * pair.likeness.coverB);
  const slip = slipOf(pair.a.figure, pair.b.figure) !== null && !isSlipByChance(pair, company);
  const particular = slip && isParticularSlip(pair.a.figure, pair.b.figure);
  const evidence = common(pair, company);
  evidence['best'] = company.best ? 1 : 0;
  evidence['slip'] = particular ? 1 : 0;
  evidence['slipAlike'] = slip && (particular || product >= CHANCE_ALIKE) ? product : 0;
  evidence['slipSameHead'] = slip && pair.likeness.heads === 1 ? 1 : 0;
  evidence['slipOtherHead'] = slip && pair.likeness.heads === -1 ? 1 : 0;
  evidence['digit'] = differInOneDigit(pair.a.figure, pair.b.figure) ? 1 : 0;
  evidence['ratio'] = Math.min(4, ratio);
  evidence['close'] = ratio < 0.5 ? 1 : 0;
  evidence['date'] = pair.a.figure.quantity.type === 'date' ? 1 : 0;
  evidence['bounded'] = isBounded(pair) ? 1 : 0;
  evidence['product'] = product;
  return evidence;
}

/** What the figures that the two sources agree on say of a pair of others. */
export interface CounterpartsSay {
  /** How near the words of the one are, in its own source, to those of the other's counterpart there; the nearer way round. */
  readonly most: number;
  /** How many of the two have a counterpart in the other's source, 0 to 2. */
  readonly known: number;
}

/**
 * Evidence that an editor would tell two figures apart that differ.
 * @param counts how many figures of their dimension each of the sources has
 */
export function nearMissEvidence(pair: Pair, beside: CounterpartsSay, counts: readonly [number, number]): Evidence {
  const { coverA, coverB, heads, names, around } = pair.likeness;
  return {
    most: Math.max(coverA, coverB),
    least: Math.min(coverA, coverB),
    around: Math.min(0.6, around),
    headsSame: heads === 1 ? 1 : 0,
    headsDiffer: heads === -1 ? 1 : 0,
    namesSame: names === 1 ? 1 : 0,
    namesDiffer: names === -1 ? 1 : 0,
    kindDiffers: pair.slots.kind === 'different' ? 1 : 0,
    distance: distanceOf(pair),
    beside: beside.most,
    known: beside.known,
    otherPer: pair.a.figure.per?.unit === pair.b.figure.per?.unit ? 0 : 1,
    excludes: pair.values.kind === 'disjoint' ? 1 : 0,
    fewest: Math.log(Math.max(1, Math.min(...counts))),
    mostly: Math.log(Math.max(1, ...counts)),
  };
}

/** One of the two leaves its unit out, see `alignUnits`. */
export function isOfOpenUnit({ a, b }: Pair): boolean {
  return a.figure.dimension !== b.figure.dimension;
}

/** One of the two is stated as a bound: to lie outside it takes more than a rounding. */
export function isBounded({ a, b }: Pair): boolean {
  return (readingOf(a.figure)?.bounded ?? null) !== null || (readingOf(b.figure)?.bounded ?? null) !== null;
}

/** How far two values lie apart: the logarithm of their ratio, or the years between two dates. */
export function distanceOf({ a, b }: Pair): number {
  const ra = readingOf(a.figure);
  const rb = readingOf(b.figure);
  if (!ra || !rb) return 1;
  if (a.figure.quantity.type === 'date') return Math.min(4, Math.abs(ra.value - rb.value) / 365 / 2);
  const [x, y] = [Math.abs(ra.value), Math.abs(rb.value)];
  return x === 0 || y === 0 ? 4 : Math.min(4, Math.abs(Math.log(x / y)));
}
