import type { ReadClaim } from '../../claim/read-claim';
import type { DaySpan } from '../../claim/sentence/date-span';
import type { HeldTime } from '../../claim/sentence/time';
import type { Relation } from '../../report';
import type { Backing } from './backing';
import { particularity } from '../values/distinctive';
import { areABirthdayApart } from '../judging/birthdays';
import type { Judgement } from '../judging/judgement';
import { LEAST_LIKELY } from '../judging/judgement';
import { areOfOneEnd } from '../values/values';
import { nearness } from '../likeness/nearness';
import { isOnlyLent, isThinlyTied } from '../judging/thin-ties';

/** What the other sources say of a judgement on two: who bears it out. */
export interface Standing {
  /** Asked only where the certainty turns on it. */
  backing(judgement: Judgement): Backing;
  isBacked(judgement: Judgement): boolean;
  tellOneStory(judgement: Judgement): boolean;
}

/**
 * From here on a conflict is likely and becomes a warning: sooner where one figure stands against one that others
 * confirm, later where each of the two has sources of its own.
 */
const LIKELY: Readonly<Record<Backing, number>> = { one: LEAST_LIKELY, neither: 0.5, both: 0.95 };
/** Two dates are more often dates of two events. */
const LIKELY_DATE = 0.7;
/** Equal figures this unlikely to be of one thing are likely a mix-up. */
const MIXED_UP = 0.3;

/** So near by their words are two figures of one kind of thing: of two years, of two members of a pair. */
const OF_ONE_KIND = 0.4;
/** Figures of two digits with a scale, or of three, are hardly equal by chance. */
const PARTICULAR = 0.85;

/** Two stretches of which one is so many times as long as the other are no two years, nor two months. */
const UNLIKE_STRETCHES = 4;

/** "3.42 billion in December 2022" is the cost of what "opened in 2023 at 3.42 billion"; that of 2022 is none of 2023. */
function areOfLikeStretches({ time: a }: ReadClaim, { time: b }: ReadClaim): boolean {
  if (!a.days || !b.days || !namesYear(a) || !namesYear(b)) return true;
  const [one, other] = [lengthOf(a.days), lengthOf(b.days)];
  return Math.max(one, other) < UNLIKE_STRETCHES * Math.min(one, other);
}

/** What has risen to a figure in one year may be that in a later one. */
function isSoSince({ kind, time: { days: then } }: ReadClaim, { time: { days: later } }: ReadClaim): boolean {
  return kind.value === 'change to' && then !== null && later !== null && then.to < later.from;
}

function namesYear({ slot }: HeldTime): boolean {
  return /\b\d{4}\b/.test(slot.value ?? '');
}

function lengthOf({ from, to }: DaySpan): number {
  return to - from + 1;
}

/** One particular figure that two sources give with a known difference, or of things that are hardly one. */
function isMixUp({ a, b, score, likeness, slots, neighbour }: Judgement): boolean {
  if (score <= MIXED_UP || neighbour !== null) return true;
  if (Math.min(particularity(a.figure), particularity(b.figure)) < PARTICULAR) return false;
  if (slots.time === 'different') return areOfLikeStretches(a, b) && !isSoSince(a, b) && !isSoSince(b, a);
  const apart = likeness.clash !== null || slots.status === 'different';
  return apart && nearness(likeness) >= OF_ONE_KIND;
}

/** Likely: what is measured and whose it is is known on both sides, and no other slot is known to differ. */
export function certaintyOf(j: Judgement, standing: Standing): Relation['certainty'] {
  const known = certaintyAlone(j);
  if (known !== null) return known;
  // "from 1998 to 2004, and again from 2008", or the years that were looked at
  if (j.unknown.includes('measure') || isOnTheBound(j) || areOfOneEnd(j.a.figure, j.b.figure)) return 'possible';
  // without a slip in the digits, figures of two stories may well be of two things
  if (j.slip === null && !standing.tellOneStory(j)) return 'possible';
  if (isOnlyLent(j) || isVague(j.a) || isVague(j.b) || areABirthdayApart(j)) return 'possible';
  if (j.a.figure.quantity.type === 'date') return j.score >= LIKELY_DATE ? 'likely' : 'possible';
  if (isThinlyTied(j) && standing.backing(j) !== 'one' && !standing.isBacked(j)) return 'possible';
  return j.score >= LIKELY.both ||
    (j.score >= LIKELY.one && j.score >= LIKELY[standing.backing(j)]) ||
    standing.isBacked(j)
    ? 'likely'
    : 'possible';
}

/** The same, as far as the two sources alone tell it; null of figures that exclude each other. */
export function certaintyAlone(j: Judgement): Relation['certainty'] | null {
  if (j.finding.relation === 'differs') return 'likely';
  // a source says itself what both figures are of, where it is known that it means these
  if (j.apart !== null) return j.ground === 'particular' ? 'possible' : 'likely';
  // of those that have no word in common, and more than a few figures of their kind beside them, one in four was wrong
  if (j.finding.relation === 'corroborates') return j.ground === 'particular' ? 'possible' : 'likely';
  if (j.finding.relation === 'same-figure') return isMixUp(j) ? 'likely' : 'possible';
  return null;
}

/** "More than 100" and "100": taken at their words they exclude each other, but writers are not so strict. */
function isOnTheBound({ a, b, slip }: Judgement): boolean {
  return (
    slip === null &&
    a.figure.quantity.value === b.figure.quantity.value &&
    a.figure.quantity.unit === b.figure.quantity.unit
  );
}

/** "Dozens" stands for no number that another one could exclude for sure. */
function isVague({ figure }: ReadClaim): boolean {
  return figure.quantity.hedge === 'vague';
}
