import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';

/** Tokens before a model's number within which its maker is named. */
const MAKER_REACH = 40;

/** A number that a maker names its models with: "Boeing 737 jets", "its 737 MAX". */
export function isModel(context: Context, draft: Draft): boolean {
  const { tokens, lexicon } = context;
  if (draft.next !== draft.first + 1 || tokens.length(draft.first) !== 3) return false;
  const written = tokens.slice(draft.first);
  return lexicon.tables.names.models.some(({ maker, numbers, tails }) => {
    if (!numbers.includes(written)) return false;
    if (tails.includes(tokens.slice(draft.next).toLowerCase()) && tokens.capital(draft.next)) return true;
    for (let k = draft.first - 1; k >= 0 && k >= draft.first - MAKER_REACH; k--)
      if (tokens.word(k) === maker) return true;
    return false;
  });
}

/** "787": a number that some maker names a model with. */
export function isOfModels({ tokens, lexicon }: Context, i: number): boolean {
  return lexicon.tables.names.models.some((m) => m.numbers.includes(tokens.slice(i)));
}

/** "a Boeing 737-800": its maker stands right in front of the number of a model. */
export function isBehindMaker({ tokens, lexicon }: Context, i: number): boolean {
  const written = tokens.slice(i);
  return lexicon.tables.names.models.some((m) => m.numbers.includes(written) && tokens.word(i - 1) === m.maker);
}

/** "737s", "747s": the numbers of models in the plural. */
export function isModelNumber(context: Context, i: number): boolean {
  return context.tokens.slice(i + 1) === 's' && isOfModels(context, i);
}
