import type { Figure } from '../../quantity/parts/figure';
import { beginOf, isTime } from '../lending/near';
import type { Term } from '../measure/term';
import { termsOf } from '../measure/terms';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { Surroundings } from '../sentence/surroundings';
import type { Correction } from './correction';
import { correctsBy, isCorrected } from './correction';
import { isRival, partyFigureOf } from './party';
import type { Two } from './two';

/** So many sentences back the figure stands that another is set against; one denies it before an answer. */
const BACK = 1;
const ANSWER_BACK = 2;
/** Two figures that somebody gives for one thing lie within a factor of ten. */
const OF_ONE_SIZE = 10;

/** What a figure is set against. */
export interface Opposed {
  /** The earlier figure, and where it stands. */
  readonly to: Figure;
  readonly from: LazySentence;
  /** Another party gives it of the same thing; or the one of the two is said to be wrong. */
  readonly as: 'rival' | Correction;
}

/**
 * The earlier figure of the source that a text sets a figure against: as what another party says of the same thing
 * ("Stewards counted 2,500. The police made it 900"), or as what it corrects ("We wrote 86. The right number is 68").
 */
export function setAgainst(figure: Figure, lazy: LazySentence, around: Surroundings): Opposed | null {
  if (!mayBeSet(figure)) return null;
  const given = partyFigureOf(figure, lazy);
  const corrects = given === null ? correctsBy(figure, lazy, around) : null;
  if (given === null && corrects === null) return null;
  const found = earlierOf(figure, lazy, around, corrects === 'answer' ? ANSWER_BACK : BACK);
  if (!found) return null;
  const two: Two = { earlier: found.figure, later: figure, from: found.sentence, to: lazy };
  if (given) return isRival(given, two) ? { to: two.earlier, from: two.from, as: 'rival' } : null;
  return corrects !== null && isCorrected(corrects, two) ? { to: two.earlier, from: two.from, as: corrects } : null;
}

function mayBeSet(figure: Figure): boolean {
  return !isTime(figure) && figure.nonClaim === null && figure.restates === null && figure.written !== 'ordinal';
}

interface Found {
  readonly figure: Figure;
  readonly sentence: LazySentence;
}

/** The figure in front that may be of the same thing, of the nearest sentence that has one. */
function earlierOf(figure: Figure, lazy: LazySentence, around: Surroundings, back: number): Found | null {
  for (let away = 0; away <= back; away++) {
    const sentence = away === 0 ? lazy : around.at(lazy.index - away);
    if (!sentence || !isTalkOn(sentence, lazy)) return null;
    const before = sentence.figures.filter((f) => f.end <= beginOf(figure) && !isTime(f) && f.nonClaim === null);
    const found = nearestInSize(
      before.filter((f) => mayBeOfOneThing(f, figure)),
      figure,
    );
    if (found) return { figure: found, sentence };
    if (away > 0 && before.length > 0) return null;
  }
  return null;
}

/** One paragraph, or two turns of a talk. */
function isTalkOn(before: LazySentence, now: LazySentence): boolean {
  const [a, b] = [before.block, now.block];
  return a === b || (a.speaker !== null && b.speaker !== null) || (a.kind === 'paragraph' && b.kind === 'paragraph');
}

function mayBeOfOneThing(a: Figure, b: Figure): boolean {
  const isPoints = [a, b].every(({ dimension }) => dimension === 'share' || dimension === 'points');
  if (a.dimension !== b.dimension && !isPoints) return false;
  const [x, y] = [a, b].map(({ quantity }) => quantity.value);
  if (typeof x !== 'number' || typeof y !== 'number') return false;
  if (x === y) return a.dimension !== b.dimension;
  return x * y > 0 && x / y < OF_ONE_SIZE && y / x < OF_ONE_SIZE;
}

/** Of several the one nearest in size: who gives another figure for a thing seldom gives one of another size. */
function nearestInSize(figures: readonly Figure[], { quantity }: Figure): Figure | undefined {
  const away = (f: Figure): number => Math.abs(Math.log(Number(f.quantity.value) / Number(quantity.value)));
  return figures.reduce<Figure | undefined>((best, f) => (best && away(best) < away(f) ? best : f), undefined);
}

/** What a figure is of that is set against an earlier one: what that is of, beside its own words. */
export function termsOfOpposed({ to, from }: Opposed, own: readonly Term[]): readonly Term[] {
  const { terms } = termsOf(from.tokens(), to, from.figures);
  return terms.filter(({ word }) => !own.some((term) => term.word === word));
}
