import words from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import { UNCOUNTED } from './counted';
import { beginOf, isBracketed, MEASURES, NEAR, onlySaysWhen, SENTENCE_END } from './near';
import { areOfOneSize, isAsWritten, scaleOf } from './written';

/**
 * "38 days ..., compared with 31", "4.2 tonnes, down from 5", "148.6 million euros, over the 131 million budgeted",
 * "42.8 years (2016: 40.1)": what stands between a figure and what it is compared with.
 */
const COMPARED =
  /(?:\bcompared (?:with|to)|\bagainst|\b(?:up|down) from|\bversus|\binstead of|\brather than)(?: (?:just|only|about|some|every|the|an? (?:\p{L}+ )?(?:average|mean|median|norm) of))? $|\b(?:over|above|below|under|than) the $|^, not (?:every |the |just |only )?$|^ \((?:19|20)\d\d: $/u;
/** "against 84 a year ago and 79 on average": another one that the same figure is compared with. */
const ONE_MORE = /(?:,|\band)(?: (?:at|in|on|during) (?:the )?[\p{L}\d]+(?: \p{L}+)?)? $/u;

/** "against 95 percent last year and a five-year average of 89". */
const AVERAGE = /(?:,|\band|\bor|\bbut) (?:an?|the|its) (?:[\p{L}\d-]+ ){0,3}(?:average|mean|median|norm) of $/u;

/** "79 on average.", but "12 in ward B died". */
const ENDS = /^(?: \p{L}+(?: [\p{L}\d'’-]+){1,2})?(?:[.,;:)]|$)/u;

/** A bare number that has its unit from another. */
function hasTakenOver(figure: Figure): boolean {
  const { dimension, unitSpan, written, restates } = figure;
  if (!isAsWritten(figure)) return false;
  return (
    dimension !== 'none' && unitSpan === null && restates === null && (written === 'digits' || written === 'words')
  );
}

/** "above the 195 million analysts had expected": no analysts are counted, they are who expected it. */
const AS_SEEN_BY = new RegExp(`^ \\p{L}+ (?:(?:had|have|has|were|was) )?(?:${words.foreseen.join('|')})\\b`, 'u');

/** Money and shares are compared like measures. */
const COMPARABLE: ReadonlySet<string> = new Set([...MEASURES, 'money', 'share']);

/** The figure of a unit next before a number, no date and nothing in brackets. */
function lastBefore({ start }: Figure, figures: readonly Figure[], text: string): Figure | null {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (!figure || start - figure.end > NEAR) return null;
    if (!onlySaysWhen(figure) && !isBracketed(figure, figures[i - 1], text)) return figure;
  }
  return null;
}

/** "150 million users, up from 100 in 2020": millions of both; such a number alone counts hardly anything else. */
function areMillions(figure: Figure, other: Figure): boolean {
  return other.dimension === 'none' && scaleOf(other) >= 1e6 && scaleOf(figure) === 1;
}

/** "lost 6.9 kg over 68 weeks against 2.6": what changed in the time that stands behind it, where it is nearer in size. */
function changedOver(figure: Figure, figures: readonly Figure[], text: string): Figure | null {
  const last = lastBefore(figure, figures, text);
  if (last?.dimension !== 'duration' || !OVER.test(text.slice(Math.max(0, last.start - 8), last.start))) return null;
  const other = lastBefore(last, figures.slice(0, figures.indexOf(last)), text);
  if (!other || last.start - other.end > LONGEST_OVER) return null;
  const distance = (f: Figure): number => Math.abs(Math.log(Number(figure.quantity.value) / Number(f.quantity.value)));
  return distance(other) < distance(last) ? other : null;
}

const OVER = /\b(?:over|in|after|within|during) $/;
/** Letters of "over" and what may stand in front of it. */
const LONGEST_OVER = 14;

/** The figure of a unit with which a bare number of its sentence and size is compared. */
export function comparedWith(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const other = changedOver(figure, before, text) ?? lastBefore(figure, before, text);
  if (!other || figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null) return null;
  if (!(COMPARABLE.has(other.dimension) || areMillions(figure, other)) || other.nonClaim !== null) return null;
  const between = text.slice(other.end, beginOf(figure));
  if (typeof figure.quantity.value !== 'number' || typeof other.quantity.value !== 'number') return null;
  const behind = text.slice(figure.end, figure.end + NEAR);
  const foreseen = / the $/.test(between) && AS_SEEN_BY.test(behind);
  if (!UNCOUNTED.test(text.slice(figure.end, figure.end + 12)) && !foreseen) return null;
  const compared =
    COMPARED.test(between) ||
    AVERAGE.test(between) ||
    (hasTakenOver(other) && ONE_MORE.test(between) && ENDS.test(behind));
  return compared && !SENTENCE_END.test(between) && areOfOneSize(figure, other) ? other : null;
}

/** "2.1 per 1,000 bed days (up from 1.8)": compared with a number that has no unit itself. */
export function isComparedWithBare(figure: Figure, before: readonly Figure[], text: string): boolean {
  const other = lastBefore(figure, before, text);
  return other?.dimension === 'none' && COMPARED.test(text.slice(other.end, figure.start));
}
