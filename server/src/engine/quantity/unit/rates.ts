import type { Numeral } from '../parts/amount';
import type { Context } from '../parts/context';
import { changed, type Draft } from '../parts/draft';
import { readNumeral } from '../number/numeral';
import { DIGITS, SYMBOL, WORD } from '../parts/tokens';
import { matchUnit, readUnit } from './unit';

/** Dimensions that are stated per something with "a": "$3 a barrel", "40 km a day". */
const WITH_ARTICLE = new Set(['duration', 'length', 'area', 'volume', 'mass', 'energy', 'power']);

/** The draft with what it is per, where that stands right behind it. */
export function withRate(context: Context, draft: Draft): Draft {
  if (draft.dimension === 'date' || draft.dimension === 'time of day' || draft.dimension === 'score' || draft.per)
    return draft;
  const near = per(context, draft, draft.next);
  if (near) return changed(draft, { per: near });
  return draft.dimension === 'none' ? beyondNoun(context, draft) : draft;
}

function per(context: Context, draft: Draft, i: number): Draft['per'] {
  const { tokens } = context;
  let at = i;
  if (tokens.hyphen(at)) at++;
  const word = tokens.word(at);
  const slash = tokens.symbol(at, '/');
  // "€13.40 for a square metre"
  const price =
    word === 'for' && draft.dimension === 'money' && (tokens.word(at + 1) === 'a' || tokens.word(at + 1) === 'an');
  if (price) at++;
  const article = price || word === 'a' || word === 'an' || tokens.slice(at) === 'each' || tokens.slice(at) === 'every';
  if (!slash && word !== 'per' && !article) return null;
  at++;
  if (tokens.hyphen(at)) at++;
  const first = at;
  if (
    tokens.kind(at) === DIGITS ||
    tokens.lexeme(at)?.cardinal !== undefined ||
    (word === 'per' && tokens.lexeme(at)?.scale)
  ) {
    if (word !== 'per') return null;
    const number = readNumeral(context, at);
    const unit = number && readUnit(context, number);
    return (
      number && {
        first,
        next: unit?.next ?? number.next,
        unit: unit ? `${number.value} ${unit.name}` : String(number.value),
      }
    );
  }
  const unit = matchUnit(context, at, denominator, true);
  if (unit && unit.dimension !== 'share' && !unit.currency) {
    if (article && !WITH_ARTICLE.has(unit.dimension)) return null;
    if (price && unit.dimension === 'duration') return null;
    if (
      article &&
      unit.dimension === 'duration' &&
      (tokens.is(unit.next, 'placesInTime') || (draft.dimension === 'duration' && unit.factor < draft.factor))
    )
      return null;
    return { first, next: unit.next, unit: unit.name };
  }
  if (tokens.kind(at) !== WORD) return null;
  const noun = tokens.slice(at).toLowerCase();
  if (word === 'per') return { first, next: at + 1, unit: noun };
  return article && draft.dimension === 'money' && tokens.is(at, 'rateNoun')
    ? { first, next: at + 1, unit: noun }
    : null;
}

const denominator: Numeral = {
  first: 0,
  next: 0,
  value: 1,
  place: 1,
  stated: false,
  written: 'digits',
  scaled: false,
  scale: 1,
  bare: true,
};

/** "6.7 million passengers a year", "12 deaths per 100,000": the counted noun stands between. */
function beyondNoun(context: Context, draft: Draft): Draft {
  const { tokens } = context;
  for (let k = draft.next; k < draft.next + 3; k++) {
    if (tokens.kind(k) !== WORD || (tokens.is(k, 'function') && k > draft.next)) return draft;
    if (tokens.is(k, 'function')) return draft;
    const found = tokens.kind(k + 1) === SYMBOL ? null : per(context, draft, k + 1);
    if (found) return changed(draft, { per: found });
  }
  return draft;
}
