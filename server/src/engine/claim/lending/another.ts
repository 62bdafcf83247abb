import names from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import { UNCOUNTED } from './counted';
import { MEASURES, NEAR, onlySaysWhen, SENTENCE_END } from './near';
import { areOfOneSize, isAsWritten, scaleOf } from './written';

const LENDING: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power', 'money']);
/** "another 9,000", "a further 12": more of what was told just before; at the head of a sentence, of people as a rule. */
const MORE = /\b(?:another|a further|an additional) $/;
/** "with another 9 shipped from stock": what was done with it; but "another 9 drowned" are people. */
const DONE = /^ \p{Ll}{2,}(?:ed|wn|lt|ght|old|ent)\b/u;
const WITH_MORE = /\bwith (?:another|a further|an additional) $/;
const OF_PEOPLE = new RegExp(`^ (?:were |was |in )?(?:${names.classes.harmed.join('|')})\\b`, 'u');
const STOP = /[.!?]["”’)]*\s/g;

/** The measured figure of which a bare number is another lot: "rose by 12,300 tonnes. Traders expect another 9,000 to arrive". */
export function anotherOf(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const { quantity, start, end } = figure;
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null) return null;
  if (typeof quantity.value !== 'number' || figure.written === 'ordinal' || figure.per !== null) return null;
  const ahead = text.slice(Math.max(0, start - LEAD), start);
  if (!MORE.test(ahead)) return null;
  const behind = text.slice(end, end + NEAR);
  if (OF_PEOPLE.test(behind)) return null;
  if (!UNCOUNTED.test(behind) && !(WITH_MORE.test(ahead) && DONE.test(behind))) return null;
  // a count in between would be what there is more of
  const other = before.findLast((f) => !onlySaysWhen(f));
  if (!other || !LENDING.has(other.dimension) || other.nonClaim !== null || !isAsWritten(other)) return null;
  const between = text.slice(other.end, start);
  // in the next sentence they may be people
  if (other.dimension === 'money' && SENTENCE_END.test(between)) return null;
  if (between.length > 2 * NEAR || between.includes('\n') || (between.match(STOP)?.length ?? 0) > 1) return null;
  return scaleOf(figure) <= scaleOf(other) && areOfOneSize(figure, other) ? other : null;
}

/** Letters of the longest of these words. */
const LEAD = 25;
