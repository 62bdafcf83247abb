import type { ReadClaim } from '../../claim/read-claim';
import type { Evidence } from '../likeness/model';
import { probability } from '../likeness/model';
import type { Surroundings } from '../judging/surroundings';
import { distanceOf } from '../judging/evidence';
import { daysApart } from '../judging/gates';
import type { Judgement } from '../judging/judgement';
import { asOutnumbered } from '../judging/by-others';
import { areMeasuresOfOne } from '../judging/measures-of-one';

/** A figure that no other source gives, against one that others give as well. */
export interface Outnumbered {
  readonly judgement: Judgement;
  /** Which of the two nobody else gives. */
  readonly odd: 'a' | 'b';
  readonly evidence: Evidence;
}

/** Of those that give a figure so many are asked: more say no more. */
const MOST = 8;
/** So many of them weigh. */
const WEIGHED = 4;
/** From here on the two may be of one thing, and from KNOWN on they are taken to be. */
const POSSIBLE = 0.5;
const KNOWN = 0.65;
/** So near zero a suspicion is no reason for the next. */
const FAINT = 0.01;

/**
 * The conflicts between two sources that they alone leave open, for their words are not near enough: one gives a figure
 * that nobody else gives, and what several others give instead is, in their words too, figure for figure about as
 * likely to be of the same thing.
 */
export function outnumberedBetween(suspects: readonly Judgement[], around: Surroundings): Judgement[] {
  return suspectsIn(suspects, around).flatMap(({ judgement, odd, evidence }) => {
    const isOneMeasure = areMeasuresOfOne(judgement) && around.tellOneStory(judgement);
    const likely = Math.max(probability('outnumbered', evidence), isOneMeasure ? KNOWN : 0);
    if (likely >= KNOWN) return asOutnumbered(judgement, odd, likely, 'known');
    // what the two sources say by themselves is not taken back
    const isOpen = judgement.finding.relation === 'differs';
    return likely >= POSSIBLE && isOpen ? asOutnumbered(judgement, odd, likely, 'open') : [];
  });
}

/** The suspects of two sources that are the likeliest of both their claims, where other sources give one of the two. */
export function suspectsIn(suspects: readonly Judgement[], around: Surroundings): Outnumbered[] {
  return likeliestOf(suspects).flatMap((one) => outnumberedIn(one, around) ?? []);
}

/** In one pass over them: between two long lists of like figures each suspects each. */
function likeliestOf(suspects: readonly Judgement[]): Judgement[] {
  const likeliest = new Map<ReadClaim, number>();
  const most = (claim: ReadClaim): number => likeliest.get(claim) ?? 0;
  for (const { a, b, suspicion } of suspects)
    for (const claim of [a, b]) likeliest.set(claim, Math.max(most(claim), suspicion));
  return suspects.filter(({ a, b, suspicion }) => suspicion >= most(a) && suspicion >= most(b));
}

function outnumberedIn(judgement: Judgement, around: Surroundings): Outnumbered | null {
  const { a, b } = judgement;
  const [supportedA, supportedB] = [around.isSupported(a), around.isSupported(b)];
  if (supportedA === supportedB) return null;
  if (supportedA ? givesToo(b.source, a, around) : givesToo(a.source, b, around)) return null;
  return supportedA
    ? { judgement, odd: 'b', evidence: evidenceOf(judgement, a, b, around) }
    : { judgement, odd: 'a', evidence: evidenceOf(judgement, b, a, around) };
}

/** "Seven life sentences and four without parole": a source that gives a figure itself gives no other one instead of it. */
function givesToo(source: string, given: ReadClaim, around: Surroundings): boolean {
  return around.meetingIn(source, given).some((one) => around.told(one).finding.relation === 'corroborates');
}

function evidenceOf(judgement: Judgement, given: ReadClaim, odd: ReadClaim, around: Surroundings): Evidence {
  const others = firstOf(around.givers(given), MOST);
  const suspicions = [judgement.suspicion, ...others.map((claim) => around.suspicion(claim, odd))].toSorted(
    (x, y) => y - x,
  );
  const apart = distanceOf(judgement);
  const days = daysApart(given, odd);
  return {
    together: suspicions.slice(0, WEIGHED).reduce((sum, one) => sum + one, 0),
    likeliest: Math.log((suspicions[0] ?? 0) + FAINT) - Math.log(FAINT),
    givers: 1 + others.length,
    ratio: apart,
    close: apart < 0.5 ? 1 : 0,
    datedOdd: isDated(odd) ? 1 : 0,
    datedGiven: isDated(given) ? 1 : 0,
    timeSame: judgement.slots.time === 'same' ? 1 : 0,
    daysApart: days === null ? 0 : Math.log(1 + days),
    undated: days === null ? 1 : 0,
    share: given.figure.dimension === 'share' ? 1 : 0,
    count: given.figure.dimension === 'none' ? 1 : 0,
  };
}

function firstOf<T>(all: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) >= count) break;
  return first;
}

function isDated({ time }: ReadClaim): boolean {
  return time.slot.value !== null;
}
