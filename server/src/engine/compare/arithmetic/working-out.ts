import { isEarlier } from '../../claim/sentence/time';
import type { ReadClaim } from '../../claim/read-claim';
import { isLight } from '../../claim/measure/lexicon';
import { isCore, isOwn } from '../../claim/measure/term';
import { likenessOf, matchQuality } from '../likeness/likeness';
import { nearness } from '../likeness/nearness';
import { isDistinctive } from '../values/distinctive';
import type { Interval } from '../values/interval';
import { readingOf } from '../values/interval';
import type { Derivation } from './derivation';
import { reasonOf, sameUnit } from './derivation';

/** So near by its words is a level of another source to the one that a change or share is told of. */
const OF_ONE_THING = 0.4;
/** A multiple need not be named alike: it is known by its kind. */
const OF_ONE_MATTER = 0.15;
/** "Three months' work in a year" is four times as fast, give or take this share. */
const PACE_SLACK = 0.05;

/**
 * Figures of a source that its own sentence works out wrongly: "fell from 50,000 to 41,000, a drop of 25 percent",
 * "1,834 of 9,215 applicants, or 28 percent". Only of figures that are not hedged, and never for want of a digit.
 */
export function miscalculations(claims: readonly ReadClaim[]): Derivation[] {
  const byStart = startsOf(claims);
  return claims.flatMap((result): Derivation[] => {
    const { workedOut } = result;
    if (workedOut === null || workedOut.kind === 'pace') return [];
    const at = (offset: number | null): ReadClaim | undefined =>
      offset === null ? undefined : byStart.get(result.figure.start + offset);
    const [base, other] =
      workedOut.kind === 'change' ? [at(workedOut.from), at(workedOut.to)] : [at(workedOut.whole), at(workedOut.part)];
    if (!base || !other || ![result, base, other].every(isPlain)) return [];
    const right = workedOut.kind === 'change' ? changeOf(base, other, result) : ratioOf(other, base, result);
    const told = rangeOf(result, 'lenient');
    if (!right || !told || meet(right, told)) return [];
    const [x, y] = [base.figure.text, other.figure.text];
    const args = { result: result.figure.text, right: inWords(right, result) };
    const reason =
      workedOut.kind === 'change'
        ? { code: 'arithmetic change', args: { ...args, from: x, to: y } }
        : { code: 'arithmetic share', args: { ...args, whole: x, part: y } };
    return [{ result, operands: [base, other], reason }];
  });
}

/**
 * Figures of one source that follow from what a sentence of another works out: what a level was before it rose by so
 * many percent, the whole of which a part is such a share, how many times as much is made in the same time.
 */
export function worksOut(results: readonly ReadClaim[], claims: readonly ReadClaim[]): Derivation[] {
  if (claims.every(({ workedOut }) => workedOut === null)) return [];
  const byStart = startsOf(claims);
  return claims.flatMap((claim): Derivation[] => {
    const { workedOut } = claim;
    if (workedOut === null || claim.denied) return [];
    if (workedOut.kind === 'pace') return results.flatMap((result) => paceOf(result, claim, workedOut.times));
    const [known, offset] =
      workedOut.kind === 'change' ? [workedOut.from, workedOut.to] : [workedOut.whole, workedOut.part];
    const other = byStart.get(claim.figure.start + offset);
    if (known !== null || !other || ![claim, other].every(isPlain)) return [];
    const wanted = workedOut.kind === 'change' ? before(other, claim) : wholeOf(other, claim);
    if (!wanted) return [];
    return results.flatMap((result): Derivation[] => {
      if (!sameUnit(result, other) || !isPlain(result) || !isDistinctive(result.figure)) return [];
      const range = rangeOf(result, 'strict');
      if (!range || !meet(range, wanted)) return [];
      if (workedOut.kind === 'change' && !isEarlier(result.time) && !isOlder(result, other)) return [];
      // a level is worded as it was before, a whole as what the share is of
      const worded = workedOut.kind === 'change' ? other : claim;
      if (nearness(likenessOf(result, worded)) < OF_ONE_THING) return [];
      if (workedOut.kind === 'share' && !isOfThat(claim, result)) return [];
      const sum =
        workedOut.kind === 'change'
          ? sumOfChange(result, claim, other)
          : `${other.figure.text} / ${claim.figure.text} ≈ ${result.figure.text}`;
      return [{ result, operands: [claim, other], reason: reasonOf('derived', result, sum) }];
    });
  });
}

/** "36 percent of those on show" says what the whole is: what stands behind a share must be among the words of the whole. */
function isOfThat(share: ReadClaim, whole: ReadClaim): boolean {
  const said = share.terms.filter((t) => t.start >= share.figure.end && isOwn(t) && !isLight(t.lemma));
  return said.length === 0 || said.some((t) => whole.terms.some((u) => isCore(u) && matchQuality(t, u) > 0));
}

/** "€3.08 million + 4 percent ≈ €3.2 million" */
function sumOfChange(from: ReadClaim, change: ReadClaim, to: ReadClaim): string {
  return `${from.figure.text} ${isFall(change) ? '−' : '+'} ${change.figure.text} ≈ ${to.figure.text}`;
}

function isFall({ terms }: ReadClaim): boolean {
  return terms.some(({ word }) => word === 'fall');
}

function paceOf(result: ReadClaim, claim: ReadClaim, times: number): Derivation[] {
  const { type, unit, value } = result.figure.quantity;
  if ((type !== 'multiple' && unit !== 'time') || typeof value !== 'number' || Math.abs(value / times - 1) > PACE_SLACK)
    return [];
  if (nearness(likenessOf(result, claim)) < OF_ONE_MATTER) return [];
  const args = { result: result.figure.text, times: String(times), span: claim.figure.text };
  return [{ result, operands: [claim], reason: { code: 'derived pace', args } }];
}

function startsOf(claims: readonly ReadClaim[]): ReadonlyMap<number, ReadClaim> {
  return new Map(claims.map((claim) => [claim.figure.start, claim]));
}

function isPlain({ figure: { quantity, written }, denied }: ReadClaim): boolean {
  return quantity.hedge === 'none' && !quantity.range && written !== 'fraction' && !denied;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The values that a figure may stand for, all above zero; a share in percent. */
function rangeOf({ figure }: ReadClaim, how: 'strict' | 'lenient'): Range | null {
  const reading = readingOf(figure);
  if (!reading || reading.bounded !== null) return null;
  const { low, high }: Interval = reading[how];
  return low > 0 ? { low, high } : null;
}

/** What a change from one level to another comes to, in the unit of the change: percent, or that of the levels. */
function changeOf(from: ReadClaim, to: ReadClaim, { figure }: ReadClaim): Range | null {
  const [x, y] = [rangeOf(from, 'lenient'), rangeOf(to, 'lenient')];
  if (!x || !y || !sameUnit(from, to)) return null;
  if (figure.dimension === 'share') {
    if (from.figure.dimension === 'share') return null;
    return sorted(100 * Math.abs(y.low / x.high - 1), 100 * Math.abs(y.high / x.low - 1));
  }
  const isOfLevels =
    figure.dimension === from.figure.dimension || (figure.dimension === 'points' && from.figure.dimension === 'share');
  return isOfLevels ? sorted(Math.abs(y.low - x.high), Math.abs(y.high - x.low)) : null;
}

function ratioOf(part: ReadClaim, whole: ReadClaim, { figure }: ReadClaim): Range | null {
  const [x, y] = [rangeOf(part, 'lenient'), rangeOf(whole, 'lenient')];
  if (!x || !y || figure.dimension !== 'share' || part.figure.dimension === 'share' || !sameUnit(part, whole))
    return null;
  return { low: (100 * x.low) / y.high, high: (100 * x.high) / y.low };
}

/** What a level was before it changed by a share. */
function before(to: ReadClaim, change: ReadClaim): Range | null {
  const [y, p] = [rangeOf(to, 'strict'), rangeOf(change, 'strict')];
  if (!y || !p || change.figure.dimension !== 'share' || to.figure.dimension === 'share') return null;
  const sign = isFall(change) ? -1 : 1;
  return sorted(y.low / (1 + (sign * p.high) / 100), y.high / (1 + (sign * p.low) / 100));
}

function wholeOf(part: ReadClaim, share: ReadClaim): Range | null {
  const [x, p] = [rangeOf(part, 'strict'), rangeOf(share, 'strict')];
  if (part.figure.dimension === 'share') return null;
  return x && p && share.figure.dimension === 'share' ? sorted((100 * x.low) / p.high, (100 * x.high) / p.low) : null;
}

function sorted(a: number, b: number): Range {
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

function meet(a: Range, b: Range): boolean {
  return a.low <= b.high + TINY && b.low <= a.high + TINY;
}

const TINY = 1e-9;

function isOlder({ time: { days: a } }: ReadClaim, { time: { days: b } }: ReadClaim): boolean {
  return a !== null && b !== null && a.to < b.from;
}

/** A result as the figure that is wrong would have it: to as many places, with its unit. */
function inWords({ low, high }: Range, { figure }: ReadClaim): string {
  const middle = (low + high) / 2 / figure.factor;
  const place = figure.precision ?? 1;
  const digits = Math.max(0, -Math.floor(Math.log10(place) + TINY));
  const value = (Math.round(middle / place) * place).toLocaleString('en', { maximumFractionDigits: digits });
  return figure.text.replace(/\d(?:[\d.,]*\d)?/, value);
}
