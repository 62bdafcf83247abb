import type { ReadClaim } from '../../claim/read-claim';
import type { CorroboratesBasis } from '../../report';
import { isDistinctive, particularity } from '../values/distinctive';
import { distanceOf } from '../judging/evidence';
import type { Judgement } from '../judging/judgement';
import { LEAST_LIKELY } from '../judging/judgement';
import { maySetApart } from '../judging/judge';
import { nearness } from '../likeness/nearness';
import type { Settled } from './near-misses';
import { sideOfNeighbour } from './neighbour';
import { rivalriesBetween } from './rivalries';
import type { SourceSide } from './source-side';
import type { Statement } from './statements';
import { tellOneStory } from '../judging/story';
import { compareValues, NO_RATES } from '../values/values';

/** Findings of which each statement keeps one. */
const RIVAL: ReadonlySet<string> = new Set(['conflicts', 'disputed', 'same-figure']);
/** Agreement that says little by itself: many values round to one, or lie inside a bound. */
const WEAK: ReadonlySet<CorroboratesBasis> = new Set(['rounded', 'bound', 'overlap', 'approximate']);
/** Of several weak agreements those stay that are about as likely as the best. */
const ABOUT_AS_LIKELY = 0.1;
/** A conflict goes before a weak agreement whose words fit so much less. */
const NEARER = 0.2;
/**
 * Leaves each statement one best counterpart in the other source. Exact agreement first, then the best weak one.
 * Where a source holds a statement that agrees with yours, its other figures are no conflicts with yours; each
 * conflict and each misreport keeps only the pair of statements that fit each other best.
 */
export function oneCounterpart(judgements: readonly Judgement[], a: SourceSide, b: SourceSide): Settled {
  const all = withoutMixUps(judgements.filter(isTold)).map((j) => {
    const neighbour = sideOfNeighbour(j, a, b);
    return neighbour === j.neighbour ? j : { ...j, neighbour };
  });
  const statementOf = (claim: ReadClaim): Statement | undefined =>
    (claim.source === a.source.id ? a : b).statementOf(claim);
  const settled = new Map<Statement | undefined, ReadClaim[]>();
  const settle = (j: Judgement): void => {
    for (const [claim, other] of [
      [j.a, j.b],
      [j.b, j.a],
    ] as const)
      if (!claim.denied) note(settled, statementOf(claim), other);
  };
  // a statement that has its counterpart takes another only where that repeats the first
  const isTaken = (claim: ReadClaim, other: ReadClaim): boolean =>
    settled.get(statementOf(claim))?.some((known) => !repeats(known, other)) ?? false;
  const agreeing = all.filter((j) => j.finding.relation === 'corroborates');
  const kept = agreeing.filter((j) => !isWeak(j));
  kept.forEach(settle);
  const weak = agreeing.filter((j) => isWeak(j) && !isTaken(j.a, j.b) && !isTaken(j.b, j.a));
  const best = new Map<Statement | undefined, number>();
  for (const j of weak)
    for (const claim of [j.a, j.b]) best.set(statementOf(claim), Math.max(best.get(statementOf(claim)) ?? 0, j.score));
  const rivalling = new Map<string, number>();
  for (const j of weak.length > 0 ? all : []) {
    if (j.finding.relation !== 'conflicts') continue;
    for (const { id } of [j.a, j.b]) rivalling.set(id, Math.max(rivalling.get(id) ?? 0, nearness(j.likeness)));
  }
  for (const j of weak) {
    if ([j.a, j.b].some((claim) => j.score < (best.get(statementOf(claim)) ?? 0) - ABOUT_AS_LIKELY)) continue;
    if (j.finding.basis === 'bound' && [j.a, j.b].some((claim) => isBoundOfAnother(j, claim, all))) continue;
    // by its words the figure is about another one of the other source, which excludes it
    const near = nearness(j.likeness) + NEARER;
    if (!isOneDate(j) && [j.a, j.b].some((claim) => near < (rivalling.get(claim.id) ?? 0))) continue;
    kept.push(j);
    settle(j);
  }
  const told = tellOneStory(a.marks, b.marks) || agreeing.some((j) => isDistinctive(j.a.figure) && !isWeak(j));
  const left = rivals(told ? all : all.filter(isOfOneThing), settled, statementOf);
  const set = rivalriesBetween(
    kept.filter((j) => !isWeak(j) || isOneValue(j)),
    a,
    b,
  );
  const suspects = judgements.filter((j) => j.suspicion > 0 && !isTaken(j.a, j.b) && !isTaken(j.b, j.a));
  if (set.length === 0) return { judgements: all, settled: [...kept, ...left], suspects };
  const isSet = (j: Judgement): boolean => set.some((one) => one.a === j.a && one.b === j.b);
  const open = (j: Judgement): boolean => !isSet(j);
  return {
    judgements: [...all.filter(open), ...set],
    settled: [...kept.filter(open), ...left.filter(open), ...set],
    suspects: suspects.filter(open),
  };
}

/** Whether a judgement bears on what two sources agree and disagree on; that two figures differ by their own words does not. */
export function isWeighty(j: Judgement): boolean {
  return j.finding.relation !== 'differs' || j.suspicion > 0;
}

/** A suspicion is told where it can also be told what sets the two apart. */
export function isTold(j: Judgement): boolean {
  return j.finding.relation !== 'differs' || j.suspicion === 0 || maySetApart(j);
}

function note<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** "June 2033" and "mid-2033": of two dates that exclude each other this says nothing, they are more often of two events. */
function isOneDate({ a, finding }: Judgement): boolean {
  return a.figure.quantity.type === 'date' && finding.basis === 'rounded';
}

/** A bound lies so near the figure that it is a bound of, as a logarithm, and so much nearer than to others. */
const HUGS = 0.04;
const HUGS_MORE = 3;

/**
 * "More than 1,345" is said of 1,342, if wrongly, sooner than of 1,683: a bound lies next to its figure. And where the
 * other source gives the very value or day of the bound in words that fit about as well, it is a bound of that.
 */
function isBoundOfAnother(j: Judgement, claim: ReadClaim, all: readonly Judgement[]): boolean {
  const near = nearness(j.likeness);
  return all.some((other) => {
    if (other.finding.relation !== 'conflicts' || (other.a !== claim && other.b !== claim)) return false;
    const otherNear = nearness(other.likeness);
    if (isOneValue(other)) return otherNear >= near - (isParticular(other) ? NEARER : AS_NEAR);
    return claim.figure.quantity.type !== 'date' && hugs(other, j) && otherNear >= near - NEARER;
  });
}

function hugs(other: Judgement, j: Judgement): boolean {
  return distanceOf(other) <= Math.min(HUGS, distanceOf(j) / HUGS_MORE);
}

/** So little worse do words fit that fit as well. */
const AS_NEAR = 0.05;

/** "Before 1998" and "1998", "less than $200.6 million" and "$200.6 million". */
export function isOneValue({ a, b }: Judgement): boolean {
  return a.figure.quantity.value === b.figure.quantity.value && a.figure.quantity.unit === b.figure.quantity.unit;
}

/** A number or a day that hardly two things have. */
function isParticular({ a, b }: Judgement): boolean {
  return Math.min(particularity(a.figure), particularity(b.figure)) >= PARTICULAR;
}

const PARTICULAR = 0.8;

/** A figure is taken for its neighbour's when by its words it fits another figure of the other source so much better. */
const BETTER = 0.15;
const MUCH_BETTER = 0.3;
const FITS = 0.45;
/** From here on an agreement is beyond doubt. */
const CERTAIN = 0.9;

/**
 * A distinctive figure that agrees with one of the other source's, although by its words it is about another figure
 * of that source, has been attached to the wrong thing: the agreement becomes a `same-figure`.
 */
function withoutMixUps(all: readonly Judgement[]): readonly Judgement[] {
  const excluding = all.filter(
    (j) => j.values.kind === 'disjoint' && j.finding.relation === 'conflicts' && j.score >= LEAST_LIKELY,
  );
  if (excluding.length === 0) return all;
  const agreed = new Set(all.filter((j) => j.finding.relation === 'corroborates').flatMap((j) => [j.a.id, j.b.id]));
  const fit = new Map<string, number>();
  for (const j of excluding) {
    const near = nearness(j.likeness);
    if (!agreed.has(j.b.id)) fit.set(j.a.id, Math.max(fit.get(j.a.id) ?? 0, near));
    if (!agreed.has(j.a.id)) fit.set(j.b.id, Math.max(fit.get(j.b.id) ?? 0, near));
  }
  if (fit.size === 0) return all;
  return all.flatMap((j) => {
    if (j.finding.relation !== 'corroborates' || isWeak(j) || j.score >= CERTAIN) return [j];
    const other = Math.max(fit.get(j.a.id) ?? 0, fit.get(j.b.id) ?? 0);
    const near = nearness(j.likeness);
    if (other < FITS || other < near + BETTER) return [j];
    if (isDistinctive(j.a.figure) && isDistinctive(j.b.figure))
      return [{ ...j, finding: { relation: 'same-figure', basis: 'subject' }, score: 1 - other }];
    // small numbers are equal by chance
    return other >= near + MUCH_BETTER ? [] : [j];
  });
}

/** Whether one claim of a source gives again what another gives: in another unit, in a headline, rounded. */
function repeats(a: ReadClaim, b: ReadClaim): boolean {
  if (a.restates === b.id || b.restates === a.id) return true;
  if (a.figure.dimension !== b.figure.dimension) return false;
  const values = compareValues(a.figure, b.figure, NO_RATES);
  if (values.kind !== 'agree') return false;
  // "2033" in the headline, "mid-2033" in the text
  if (a.figure.quantity.type === 'date') return values.basis !== 'bound';
  return (
    values.basis === 'equal' || values.basis === 'converted' || a.figure.quantity.value === b.figure.quantity.value
  );
}

/**
 * Without a word in common only sources of one story have anything to mistake, but for one number in two units of a
 * kind that few figures have at all, as gigabytes and terabytes.
 */
function isOfOneThing({ a, b, finding, likeness, slip }: Judgement): boolean {
  if (finding.relation !== 'conflicts' || likeness.matches.length > 0) return true;
  return slip === 'unit' && a.figure.dimension === b.figure.dimension && a.figure.dimension !== 'money';
}

function isWeak(j: Judgement): boolean {
  return j.finding.relation === 'corroborates' && WEAK.has(j.finding.basis);
}

function rivals(
  all: readonly Judgement[],
  settled: ReadonlyMap<Statement | undefined, unknown>,
  statementOf: (claim: ReadClaim) => Statement | undefined,
): Judgement[] {
  const kept: Judgement[] = [];
  const misreports = new Map<Statement | undefined, Statement | undefined>();
  const conflicts = new Map<Statement | undefined, Statement | undefined>();
  const ranked = all.filter((j) => RIVAL.has(j.finding.relation)).toSorted((x, y) => rank(y) - rank(x) || order(x, y));
  for (const j of ranked) {
    const [sa, sb] = [statementOf(j.a), statementOf(j.b)];
    if (j.a.denied || j.b.denied) continue;
    if (settled.has(sa) || settled.has(sb)) {
      if (j.finding.relation === 'same-figure') kept.push(asDifference(j));
      continue;
    }
    // a figure taken from another thing stands against the right one as well
    const used = j.finding.relation === 'same-figure' ? misreports : conflicts;
    const [ua, ub] = [used.get(sa), used.get(sb)];
    if ((ua !== undefined && ua !== sb) || (ub !== undefined && ub !== sa)) continue;
    used.set(sa, sb);
    used.set(sb, sa);
    const isTaken = used === conflicts && (misreports.has(sa) || misreports.has(sb));
    kept.push(isTaken && j.finding.relation === 'conflicts' ? { ...j, slip: j.slip ?? 'neighbour' } : j);
  }
  return kept;
}

/** Equal figures of two things, of which one is confirmed elsewhere in the other source, are two things that differ. */
function asDifference(j: Judgement): Judgement {
  const basis =
    j.likeness.clash?.basis ??
    (j.slots.kind === 'different'
      ? 'kind'
      : j.slots.time === 'different'
        ? 'time'
        : j.slots.status === 'different'
          ? 'status'
          : 'measure');
  return { ...j, finding: { relation: 'differs', basis } };
}

/** Equal figures of two things go before different figures of one: they are rarer. */
function rank(j: Judgement): number {
  return (j.finding.relation === 'same-figure' ? 1 : 0) + j.score;
}

function order(x: Judgement, y: Judgement): number {
  return x.a.figure.start - y.a.figure.start || x.b.figure.start - y.b.figure.start;
}
