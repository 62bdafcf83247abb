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
  return raters(tokens, draft) ? 'rating' : ownParts(tokens, draft) || counter(tokens, draft) ? 'text part' : null;
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
  return tokens.is(draft.next + 1, 'pagePart');
}

/** "47 likes ·", "| 3 comments": all that stands between the signs that divide a line of the page. */
function counter(tokens: Tokens, draft: Draft): boolean {
  if (!tokens.is(draft.next, 'counted on pages')) return false;
  const [before, behind] = [draft.first - 1, draft.next + 1];
  const divided = divides(tokens, before) || divides(tokens, behind);
  return (
    divided && (divides(tokens, before) || ends(tokens, before)) && (divides(tokens, behind) || ends(tokens, behind))
  );
}

function divides(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === SYMBOL && /^[·•|‧∙]$/.test(tokens.slice(i));
}

function ends(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  return kind !== WORD && kind !== DIGITS && !(kind === SYMBOL && tokens.glued(i) && tokens.glued(i + 1));
}
