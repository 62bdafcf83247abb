import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { Tokens } from '../parts/tokens';

/** Further numbers behind a label: "Figs. 4 and 5", "pages 12, 14". */
export function labelGoesOn(context: Context, draft: Draft, before: Draft): boolean {
  const { tokens } = context;
  if (
    before.nonClaim !== 'label' ||
    before.type === 'date' ||
    draft.dimension !== 'none' ||
    draft.stated ||
    (draft.type === 'count' && !tokens.is(before.first - 1, 'routes') && !isOfKinds(tokens, before, draft))
  )
    return false;
  if (draft.first - before.next > 2 || draft.first === before.next) return false;
  for (let k = before.next; k < draft.first; k++) {
    if (
      !tokens.symbol(k, ',') &&
      !tokens.dash(k) &&
      !tokens.symbol(k, '&') &&
      !['and', 'or', 'to'].includes(tokens.word(k)) &&
      // "Page 1 of 46"
      !(tokens.word(k) === 'of' && isOneOfSeveral(tokens, before.first - 1))
    )
      return false;
  }
  return true;
}

/** "Scope 1 and 2 emissions": two kinds of one thing; "in month 18, 61 cases" counts. */
function isOfKinds(tokens: Tokens, before: Draft, { first }: Draft): boolean {
  return tokens.is(before.first - 1, 'grading') && tokens.word(first - 1) === 'and' && first - before.next === 1;
}

/** "page", "part": of so many in all. */
function isOneOfSeveral(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'label') || tokens.is(i, 'numberedThing');
}
