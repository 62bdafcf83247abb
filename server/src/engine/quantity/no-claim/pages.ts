import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

/** How far from a mark in stars the number of those who gave them may stand, in tokens. */
const RATERS = 5;

/** What a page counts of itself and of its readers: "from 312 readers", "2,204 reviews", "2 new stories for you". */
export function countedByPage(context: Context, draft: Draft): NonClaim | null {
  if (draft.dimension !== 'none' || draft.range) return null;
  const { tokens } = context;
  return raters(tokens, draft)
    ? 'rating'
    : ownParts(tokens, draft) || counter(tokens, draft) || behindPicture(context, draft)
      ? 'text part'
      : null;
}

/** "4.7 stars from 312 readers", "4.6 (2,204 reviews)", "rated 4.8/5 by 1,200 customers". */
function raters(tokens: Tokens, draft: Draft): boolean {
  if (!tokens.is(draft.next, 'rater')) return false;
  for (let k = draft.first - 1; k >= draft.first - RATERS && k >= 0; k--) {
    if (tokens.is(k, 'ratingStar')) return true;
    if (tokens.symbol(k, '(') && tokens.kind(k - 1) === DIGITS && tokens.is(draft.next, 'review')) return true;
  }
  return false;
}

/** "2 new stories for you", "5 more articles this week": what the page holds. */
function ownParts(tokens: Tokens, draft: Draft): boolean {
  if (typeof draft.value !== 'number' || draft.value > 500 || !tokens.is(draft.next, 'newOnPage')) return false;
  // "four other episodes of the second series" are parts of that
  return tokens.is(draft.next + 1, 'pagePart') && !['in', 'of', 'by'].includes(tokens.word(draft.next + 2));
}

/**
 * "47 likes ·", "| 3 comments", "1.2K shares 340 likes": all that stands between the signs that divide a line of the
 * page, or between counters.
 */
function counter(tokens: Tokens, draft: Draft): boolean {
  if (!tokens.is(draft.next, 'counted on pages')) return false;
  const [before, behind] = [draft.first - 1, draft.next + 1];
  // "(31 comments)"
  if (tokens.symbol(before, '(') && tokens.symbol(behind, ')') && tokens.is(draft.next, 'remark')) return true;
  const [left, right] = [
    divides(tokens, before) || tokens.is(before, 'counted on pages'),
    divides(tokens, behind) || isCounter(tokens, behind),
  ];
  return (left || right) && (left || ends(tokens, before)) && (right || ends(tokens, behind));
}

/** A number at token i and a word that pages count. */
function isCounter(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== DIGITS) return false;
  return [1, 2, 3, 4].some((k) => tokens.is(i + k, 'counted on pages') && tokens.kind(i + k - 1) !== SYMBOL);
}

/** "♥ 1.2K ⟲ 408": behind a picture and with nothing counted, as pages show how often something was liked. */
function behindPicture({ tokens }: Context, draft: Draft): boolean {
  if (tokens.kind(draft.first - 1) !== SYMBOL) return false;
  if (tokens.kind(draft.next) === WORD && !(tokens.is(draft.next, 'counted on pages') && ends(tokens, draft.next + 1)))
    return false;
  const start = tokens.start(draft.first);
  return PICTURE.test(tokens.text.slice(Math.max(0, start - LONGEST_PICTURE), start));
}

const PICTURE = /[\p{Extended_Pictographic}♡⟲↻⟳]\uFE0F?\s?$/u;
/** Code units of a picture and the blank behind it. */
const LONGEST_PICTURE = 4;

/** "5h ago", "3d ago ·": letters hang on the number, as pages tell how old a contribution is; "Updated 2 hours ago". */
export function isPageAge(tokens: Tokens, { first, next, unit, unitTokens, written }: Draft): boolean {
  // but "Published 30 years ago, the novel ..."
  if (unit !== 'year' && tokens.word(next) === 'ago' && tokens.is(first - 1, 'handled') && tokens.capital(first - 1))
    return true;
  const short = unitTokens !== null && written === 'digits' && tokens.slice(unitTokens.first).length <= SHORT_UNIT;
  return short && tokens.glued(unitTokens.first) && tokens.slice(next) === 'ago';
}

/** "h", "d", "min". */
const SHORT_UNIT = 3;

/** "(PDF, 2.1 MB)": how large a file is that may be had. */
export function isFileSize(tokens: Tokens, { first, dimension, unit, unitTokens }: Draft): boolean {
  if (dimension !== 'data') return false;
  // "the 64-bit build" is a make
  if (unit === 'bit' && unitTokens && tokens.hyphen(unitTokens.first - 1)) return true;
  const k = tokens.symbol(first - 1, ',') || tokens.symbol(first - 1, '(') ? first - 2 : first - 1;
  if (tokens.is(k, 'fileType')) return true;
  // "(PDF, 48 pages, 3.1 MB)"
  let open = first - 1;
  while (first - open < LONGEST_DIRECTION && open >= 0 && !tokens.symbol(open, '(')) open--;
  return tokens.symbol(open, '(') && tokens.is(open + 1, 'fileType');
}

/** "[MUSIC STING, 4 SECS]", "[GALLERY 14]": words in capitals between square brackets are for who makes the page. */
export function isStageDirection(tokens: Tokens, { first }: Draft): boolean {
  let k = first - 1;
  let words = 0;
  for (; k >= first - LONGEST_DIRECTION && !tokens.symbol(k, '['); k--) {
    if (tokens.kind(k) === WORD && tokens.slice(k) !== tokens.slice(k).toUpperCase()) return false;
    if (tokens.kind(k) === WORD && tokens.length(k) > 1) words++;
    if (tokens.symbol(k, ']') || tokens.symbol(k, '.')) return false;
  }
  return words > 0 && tokens.symbol(k, '[');
}

/** Words and signs in front of a number in such brackets. */
const LONGEST_DIRECTION = 8;

function divides(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === SYMBOL && /^[·•|‧∙]$/.test(tokens.slice(i));
}

function ends(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  return kind !== WORD && kind !== DIGITS && !(kind === SYMBOL && tokens.glued(i) && tokens.glued(i + 1));
}
