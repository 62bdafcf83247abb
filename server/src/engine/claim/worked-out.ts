import type { Figure } from '../quantity/parts/figure';
import type { ClaimKind } from '../report';

/**
 * What a figure is worked out from, as its sentence says. Figures are told by where they start, in UTF-16 units from
 * the start of the one that is worked out, so that an edit in front of the sentence changes nothing.
 * change: "rose 4 percent to 3.2 million from 3.08 million"; `from` is null where the sentence does not give it.
 * share: "1,834 of 9,215 applicants, or 20 percent"; `whole` is null where it does not give it.
 * pace: "makes in three months what others make in a year": so many times as fast.
 */
export type WorkedOut =
  | { readonly kind: 'change'; readonly from: number | null; readonly to: number }
  | { readonly kind: 'share'; readonly part: number; readonly whole: number | null }
  | { readonly kind: 'pace'; readonly times: number };

/** Up to four words, which no mark and no other figure parts; each with its blank, or a long word could be read in many ways. */
const WORDS = String.raw`(?: [\p{L}’'-]+){0,4}`;
/** What stands farther apart is not told in one breath. */
const LONGEST = 80;
const ARTICLE = String.raw`(?:(?:a|an|the|its|their|all|some) )*`;
/** A year or month for which one of the figures is told. */
const DATED = / (?:in|by|at the end of|as of) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/gu;
/** Words with which a change is told behind the two levels: "a fall of", "(up", "an increase of". */
const CHANGE_TOLD =
  /^(?: [\p{L}’'-]+){0,4} ?[,(–—-] ?(?:(?:up|down|or|an?|the|rise|fall|increase|decrease|drop|decline|gain|loss|jump|growth|cut|of|by) ?)*$/u;
const TO = pattern(`,? to ${ARTICLE}`);
const TO_BEHIND = pattern(`${WORDS},? to ${ARTICLE}`);
const FROM = pattern(`,? from ${ARTICLE}`);
const FROM_BEHIND = pattern(`${WORDS},? (?:up |down )?from ${ARTICLE}`);
const OF = pattern(`${WORDS} (?:out )?of ${ARTICLE}(?:total of )?`);
const APPOSED = pattern(String.raw`${WORDS} ?(?:\(|[,–—-] ?(?:or|i\.e\.|that is,?)? ?| or )${ARTICLE}`);
/** Words of another time or base, to which a change may be told instead. */
const OTHER_BASE =
  /\b(?:years?|months?|weeks?|quarters?|earlier|ago|before|since|last|previous|annual(?:ly)?|average)\b/i;

const SAME_WORK = /\b(?:what|as (?:much|many)|equals?|match(?:es)?|the same (?:amount|number|quantity))\b/i;
const A_YEARS_WORK =
  /\b(?:annual|yearly|(?:in|over) (?:a|one|a whole|an entire|the whole) year|(?:a|per) year|year['’]s)\b/i;
/** So many of a unit make a year. */
const IN_A_YEAR: Readonly<Record<string, number>> = { month: 12, week: 52, day: 365, quarter: 4 };

/** What a figure of a sentence is worked out from; null where its words do not say. `figures`: all of the sentence, in order. */
export function workedOutOf(
  figure: Figure,
  kind: ClaimKind | null,
  figures: readonly Figure[],
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): WorkedOut | null {
  if (figure.quantity.type === 'duration') return paceOf(figure, text.slice(start, end));
  const levels = figures.filter((f) => f.quantity.type !== 'date');
  const at = levels.indexOf(figure);
  const gap = (i: number): string | null => {
    const [one, next] = [levels[i], levels[i + 1]];
    if (!one || !next || startOf(next) - endOf(one) > LONGEST) return null;
    return text.slice(endOf(one), startOf(next)).replace(DATED, '');
  };
  const place = (i: number): number => (levels[i]?.start ?? 0) - figure.start;
  if (kind === 'change by') return changeAt(at, gap, place);
  if (figure.quantity.type !== 'percentage' || figure.written === 'fraction') return null;
  if (/^ of\b/.test(text.slice(endOf(figure), endOf(figure) + 4)) && OF.test(gap(at - 2) ?? '')) return null;
  if (!APPOSED.test(gap(at - 1) ?? '')) return null;
  return OF.test(gap(at - 2) ?? '')
    ? { kind: 'share', part: place(at - 2), whole: place(at - 1) }
    : { kind: 'share', part: place(at - 1), whole: null };
}

function changeAt(at: number, gap: (i: number) => string | null, place: (i: number) => number): WorkedOut | null {
  const [before2, before, behind, behind2] = [gap(at - 2), gap(at - 1), gap(at), gap(at + 1)];
  const is = (words: RegExp, between: string | null): boolean =>
    between !== null && words.test(between) && !OTHER_BASE.test(between);
  if (is(TO, behind))
    return { kind: 'change', from: is(FROM_BEHIND, behind2) ? place(at + 2) : null, to: place(at + 1) };
  if (is(FROM, behind) && is(TO_BEHIND, behind2)) return { kind: 'change', from: place(at + 1), to: place(at + 2) };
  if (is(TO_BEHIND, before2) && is(CHANGE_TOLD, before))
    return { kind: 'change', from: place(at - 2), to: place(at - 1) };
  return null;
}

function paceOf({ quantity }: Figure, sentence: string): WorkedOut | null {
  const inAYear = IN_A_YEAR[quantity.unit ?? ''];
  if (inAYear === undefined || typeof quantity.value !== 'number' || quantity.value <= 0) return null;
  return SAME_WORK.test(sentence) && A_YEARS_WORK.test(sentence)
    ? { kind: 'pace', times: inAYear / quantity.value }
    : null;
}

function startOf({ start, hedgeSpan }: Figure): number {
  return Math.min(start, hedgeSpan?.start ?? start);
}

function endOf({ end, unitSpan, hedgeSpan, start }: Figure): number {
  return Math.max(end, unitSpan?.end ?? end, hedgeSpan && hedgeSpan.start > start ? hedgeSpan.end : end);
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`, 'iu');
}
