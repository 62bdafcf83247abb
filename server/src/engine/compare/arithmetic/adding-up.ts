import type { ReadClaim } from '../../claim/read-claim';
import type { Reading } from '../values/interval';
import { meets, readingOf } from '../values/interval';
import { particularity } from '../values/distinctive';
import { likenessOf } from '../likeness/likeness';
import { nearness } from '../likeness/nearness';
import type { Derivation } from './derivation';
import { reasonOf, sameUnit } from './derivation';

/** The least score between a result and one of its operands. */
const RELATED = 0.12;
/** Longer lists are seldom meant to be added up. */
const MOST_PARTS = 6;
/** A result as particular as this hardly comes out by chance. */
const PARTICULAR = 0.85;

/**
 * Derivations of one source's figures from two or three figures of one sentence of another (or the same) source:
 * sums of parts. Only sentences whose words say that they hold parts of a whole are tried, since with enough figures
 * something always adds up.
 */
export function derivationsOf(results: readonly ReadClaim[], parts: readonly ReadClaim[]): Derivation[] {
  const found: Derivation[] = [];
  for (const group of partsOf(parts)) {
    if (!mayAddUp(group)) continue;
    for (const operands of subsets(group)) {
      const sum = addUp(operands);
      if (!sum) continue;
      if (!areAllParts(operands, group, sum)) continue;
      const isTold = group.some((c) => sameUnit(c, group[0]) && readingOf(c.figure)?.value === sum.value);
      for (const result of results) {
        if (operands.includes(result) || !sameUnit(result, operands[0])) continue;
        const reading = readingOf(result.figure);
        if (!reading || reading.bounded || result.figure.quantity.range) continue;
        if (operands.some((o) => isSaidRoughly(o, reading))) continue;
        if (!isSum(reading, sum) || !belongTogether(result, operands, isTold)) continue;
        found.push({ result, operands, reason: reasonOf('derived', result, inWords(operands, result)) });
      }
    }
  }
  return found;
}

/** Of parts told side by side all are added up or none: besides them a sentence tells the whole, or something larger. */
function areAllParts(operands: readonly ReadClaim[], group: readonly ReadClaim[], sum: Sum): boolean {
  return group.every((one) => {
    if (operands.includes(one) || !sameUnit(one, operands[0])) return true;
    const reading = readingOf(one.figure);
    return reading !== null && Math.abs(reading.value) >= Math.abs(sum.value) - sum.half;
  });
}

/** "Close to 3,500" is 3,460 in round numbers, whatever is added to it. */
function isSaidRoughly({ figure }: ReadClaim, result: Reading): boolean {
  const operand = readingOf(figure);
  return operand !== null && meets(operand.strict, result.strict);
}

/** Figures of one sentence whose words say that they are parts of a whole. */
export function mayAddUp(group: readonly ReadClaim[]): boolean {
  return group.length >= 2 && group.length <= 6 && group[0] !== undefined && group[0].adds !== null;
}

/**
 * Sums that a sentence states and that do not come out: "3.5 percent plus 1.5 percent makes 6 percent". The sentence
 * must say that it adds up, or end with a total that the sum misses narrowly; the last figure is the result.
 */
export function brokenSums(claims: readonly ReadClaim[]): Derivation[] {
  const found: Derivation[] = [];
  for (const group of partsOf(claims)) {
    const result = group.at(-1);
    const operands = group.slice(0, -1);
    if (!result || operands.length < 2 || operands.length > MOST_PARTS || !isResult(result)) continue;
    if (operands.some((o) => !sameUnit(result, o) || o.figure.quantity.hedge !== 'none' || o.figure.quantity.range))
      continue;
    const sum = addUp(operands);
    const reading = readingOf(result.figure);
    if (!sum || !reading || reading.bounded || result.figure.quantity.hedge !== 'none' || isSum(reading, sum)) continue;
    if (operands.some((o) => Math.abs(o.figure.base?.low ?? 0) > Math.abs(reading.value))) continue;
    if (result.adds === 'total' && !isNearly(sum.value, reading.value)) continue;
    found.push({ result, operands, reason: reasonOf('arithmetic', result, inWords(operands, null)) });
  }
  return found;
}

function isResult({ adds }: ReadClaim): boolean {
  return adds === 'sum' || adds === 'total';
}

/** A total farther from the sum of its list than this factor is of more than the list names. */
const SLIPS = 1.25;

function isNearly(sum: number, total: number): boolean {
  return total !== 0 && Math.abs(Math.log(Math.abs(sum / total))) <= Math.log(SLIPS);
}

interface Sum {
  readonly value: number;
  readonly half: number;
}

/** The sum of exact values; half-widths add. */
export function addUp(operands: readonly ReadClaim[]): Sum | null {
  let value = 0;
  let half = 0;
  for (const { figure } of operands) {
    const reading = readingOf(figure);
    if (
      !reading ||
      reading.bounded ||
      figure.quantity.range ||
      figure.quantity.hedge === 'vague' ||
      figure.quantity.type === 'date'
    )
      return null;
    value += reading.value;
    half += figure.precision === null || figure.dimension === 'none' ? 0 : (figure.precision * figure.factor) / 2;
  }
  return { value, half };
}

/** Stated parts that add up exactly, or to within the rounding of the result. */
function isSum(result: Reading, sum: Sum): boolean {
  const slack = Math.max(
    result.strict.high - result.strict.low > 0 ? result.place / 2 : 0,
    sum.half,
    1e-9 * Math.abs(sum.value),
  );
  return Math.abs(result.value - sum.value) <= slack + 1e-9;
}

/**
 * Whether a result is of the thing that its operands are parts of. With small numbers something always adds up, so
 * there each operand must be near it and one of them name what it counts, unless their own sentence tells the sum.
 */
function belongTogether(result: ReadClaim, operands: readonly ReadClaim[], isTold: boolean): boolean {
  const all = operands.map((o) => likenessOf(result, o));
  if (isTold || particularity(result.figure) >= PARTICULAR) return all.some((l) => nearness(l) >= RELATED);
  return all.every((l) => l.heads !== -1 && nearness(l) >= RELATED) && all.some((l) => l.heads === 1);
}

export function partsOf(claims: readonly ReadClaim[]): ReadClaim[][] {
  const groups = new Map<number, ReadClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.sentence.start);
    if (group) group.push(claim);
    else groups.set(claim.sentence.start, [claim]);
  }
  return [...groups.values()];
}

/** Two or three figures of a sentence that share their unit. */
export function* subsets(group: readonly ReadClaim[]): Generator<readonly ReadClaim[]> {
  for (let i = 0; i < group.length; i++)
    for (let j = i + 1; j < group.length; j++) {
      const [a, b] = [group[i], group[j]];
      if (!a || !b || !sameUnit(a, b)) continue;
      yield [a, b];
      for (let k = j + 1; k < group.length; k++) {
        const c = group[k];
        if (c && sameUnit(a, c)) yield [a, b, c];
      }
    }
}

function inWords(operands: readonly ReadClaim[], result: ReadClaim | null): string {
  const left = operands.map((o) => o.figure.text).join(' + ');
  return result ? `${left} = ${result.figure.text}` : left;
}
