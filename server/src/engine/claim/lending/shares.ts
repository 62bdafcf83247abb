import words from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import { UNCOUNTED } from './counted';
import { isTime, onlySaysWhen, SENTENCE_END } from './near';
import { scaleOf } from './written';

/** So far back the percent may stand that a bare share takes over. */
const REACH = 320;
/** Letters in front of a figure that tell whose share it is, or of what. */
const AHEAD = 60;
/** What the parts of a whole make together, but for rounding. */
const WHOLE = 100;
const ROUNDING = 1;

/** "The Greens, on 11.4, saved their deposit": a side and what it stands on; prices stand at theirs. */
const OF_SIDE = /\p{Lu}[\p{L}'’-]*,? on $/u;
const ENDS = /^["”’]?(?:[,;.)](?!\d)|$|\s(?:and|but|to)\b)/;
/** "turnout of 36", "the specificity was only 59": what is always told in percent. */
const IN_PERCENT = new RegExp(
  `\\b(?:${words.inPercent.join('|')})(?: (?:of|was|is|at|to|stood at|stays at|stands at|fell to|rose to))?(?: (?:only|just|about|some))? $`,
  'iu',
);
/** "52% company-operated, 48 licensed": each with the words that tell its part. */
const PART = /^(?: [\p{L}-]+){1,3}(?:,| and|, and) $/u;
const ONE_WORD = /^ [\p{L}-]+[.,;)]/u;

/** The percentage whose unit a bare number takes over because it can be nothing else: a side's share, what is told in percent, the rest of a whole. */
export function shareLike(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const { quantity, start, end } = figure;
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null || figure.per !== null)
    return null;
  const { value } = quantity;
  if (typeof value !== 'number' || value <= 0 || value > WHOLE || scaleOf(figure) > 1) return null;
  if (figure.written === 'ordinal') return null;
  const last = before.findLast((f) => !onlySaysWhen(f));
  if (last && isRest(figure, last, before, text)) return last;
  const ahead = text.slice(Math.max(0, start - AHEAD), start);
  const told =
    (!Number.isInteger(value) && OF_SIDE.test(ahead) && ENDS.test(text.slice(end, end + 5))) ||
    (IN_PERCENT.test(ahead) && UNCOUNTED.test(text.slice(end, end + 12)));
  return told ? lastShare(figure, before) : null;
}

/** The percentage in front, where no amount of another unit stands between. */
function lastShare({ start }: Figure, before: readonly Figure[]): Figure | null {
  const other = before.findLast((f) => !isTime(f) && f.dimension !== 'duration' && f.dimension !== 'none');
  return other?.quantity.unit === 'percent' && other.nonClaim === null && start - other.end <= REACH ? other : null;
}

/** Whether the shares of a sentence and the bare number behind them make a whole. */
function isRest(figure: Figure, last: Figure, before: readonly Figure[], text: string): boolean {
  if (last.quantity.unit !== 'percent' || last.nonClaim !== null) return false;
  const between = text.slice(last.end, figure.start);
  if (!PART.test(between) || !ONE_WORD.test(text.slice(figure.end, figure.end + AHEAD))) return false;
  const shares = before.filter((f) => f.dimension === 'share' && !SENTENCE_END.test(text.slice(f.end, figure.start)));
  const sum = shares.reduce((all, f) => all + Number(f.quantity.value), Number(figure.quantity.value));
  return Math.abs(sum - WHOLE) <= ROUNDING;
}
