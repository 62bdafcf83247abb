import type { Numeral } from '../parts/amount';
import type { Context } from '../parts/context';
import { changed, type Draft, special, typeOf } from '../parts/draft';
import { compound } from './compound';
import { DIGITS, WORD } from '../parts/tokens';
import { matchUnit } from './unit';

/** "a year", "an inch", "a full point": one of the unit. A claim where a word of measure stands before, or one that says it was all of it. */
export function articleUnit(context: Context, i: number): Draft | null {
  const { tokens } = context;
  const article = tokens.word(i);
  if (article !== 'a' && article !== 'an') return null;
  const numeral: Numeral = {
    first: i,
    next: i + 1,
    value: 1,
    place: 1,
    stated: false,
    written: 'words',
    scaled: false,
    scale: 1,
    bare: false,
  };
  const whole = tokens.is(i + 1, 'ofWholeUnit');
  const point = pointAndHalf(context, i, numeral);
  if (point) return point;
  const unit = matchUnit(context, whole ? i + 2 : i + 1, numeral, true);
  // "a full year" is a time, "a clear pound" anything
  if (whole && (unit?.dimension === 'duration' || unit?.currency)) return null;
  if (!unit || unit.dimension === 'share' || tokens.glued(i + 1) || (unit.symbol && unit.currency)) return null;
  if (
    unit.symbol &&
    (tokens.length(i + 1) < 2 ||
      tokens.word(i + 1) === 'in' ||
      tokens.word(i + 1) === 'am' ||
      tokens.word(i + 1) === 'pm')
  )
    return null;
  if (tokens.slice(unit.next - 1).endsWith('s') && !['celsius', 'hertz'].includes(unit.name)) return null;
  const sum = compound(context, { first: i, next: unit.next, numeral, value: 1, place: 1, unit });
  const { value, next } = sum;
  const compoundNoun = tokens.hyphen(next) && tokens.glued(next);
  if (compoundNoun) return null;
  const measures = tokens.is(i - 1, 'measuresLength');
  const rarely = tokens.is(unit.first, 'rarelyOne');
  if (
    next === unit.next &&
    tokens.kind(next) === WORD &&
    ['ago', 'earlier', 'later', 'after', 'before', 'old'].includes(tokens.slice(next))
  )
    return null;
  if (
    next === unit.next &&
    unit.dimension === 'duration' &&
    tokens.kind(i - 1) === WORD &&
    !tokens.is(i - 1, 'function') &&
    !measures &&
    !tokens.is(i - 1, 'transparent')
  )
    return null;
  const stated = next > unit.next || (measures && !rarely) || whole;
  if (rarely && !stated && next === unit.next && tokens.count > 2 && unit.name !== 'minute') return null;
  const draft = special(
    { first: i, next },
    { first: i, next: i + 1 },
    {
      type: typeOf(unit.dimension),
      dimension: unit.dimension,
      value,
      low: value,
      high: value,
      unit: unit.currency ?? sum.unit?.name ?? unit.name,
      written: 'words',
    },
  );
  return {
    ...draft,
    place: sum.place,
    factor: sum.unit?.factor ?? unit.factor,
    offset: unit.offset,
    unitTokens: { first: unit.first, next },
    nonClaim: stated || tokens.count <= 2 ? null : 'article',
  };
}

/** "down a point and a half", "a percentage point and a quarter": points where shares are told of, else a bare number. */
function pointAndHalf(context: Context, i: number, numeral: Numeral): Draft | null {
  const { tokens } = context;
  const at = tokens.slice(i + 1) === 'percentage' ? i + 2 : i + 1;
  const part = tokens.word(at + 3) === 'half' ? 0.5 : tokens.word(at + 3) === 'quarter' ? 0.25 : null;
  if (tokens.hyphen(at + 4)) return null;
  if (tokens.slice(at) !== 'point' || tokens.word(at + 1) !== 'and' || tokens.word(at + 2) !== 'a' || !part)
    return null;
  const value = 1 + part;
  const unit = matchUnit(context, i + 1, { ...numeral, value }, true);
  const points = unit?.dimension === 'points';
  const span = { first: i, next: at + 4 };
  const draft = special(span, span, {
    type: points ? 'points' : 'number',
    dimension: points ? 'points' : 'none',
    value,
    low: value,
    high: value,
    unit: points ? unit.name : null,
    written: 'words',
  });
  return changed(draft, { place: part, factor: unit?.factor ?? 1 });
}

/** A fraction that is a place in a row ("a third person", "the second half", "a quarter earlier") is none. */
export function fractionStands(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const last = tokens.word(draft.next - 1);
  const before = tokens.lexeme(draft.first - 1);
  if (tokens.kind(draft.number.first) === DIGITS || tokens.lexeme(draft.number.first) === undefined) return true;
  if (last === 'half') {
    if (
      before?.ordinal !== undefined ||
      ['other', 'better', 'latter', 'last', 'final', 'top', 'bottom', 'back'].includes(
        tokens.slice(draft.first - 1).toLowerCase(),
      )
    )
      return false;
    if (tokens.hyphen(draft.next) || tokens.hyphen(draft.first - 1)) return false;
    if (tokens.word(draft.first) === 'a')
      return tokens.kind(draft.next) !== WORD || tokens.is(draft.next, 'fractionFollower');
    return true;
  }
  if (tokens.hyphen(draft.next) && tokens.glued(draft.next)) return tokens.word(draft.first) !== 'a';
  if (
    last === 'quarter' &&
    (['earlier', 'ago', 'later', 'ended', 'ending', 'after', 'before'].includes(tokens.slice(draft.next)) ||
      // "the wreckage of a quarter in which sales fell"
      (tokens.word(draft.next) === 'in' && tokens.slice(draft.next + 1) === 'which'))
  )
    return false;
  // "only a quarter trust the minister"
  if (last === 'quarter' && tokens.is(draft.first - 1, 'justSo') && isOneWord(context, draft.next)) return true;
  if (tokens.kind(draft.next) !== WORD) return true;
  // "two hundredths off the record" are of a second
  if (/^(?:hundred|thousand)ths?$/.test(last)) return tokens.word(draft.next) === 'of';
  return tokens.is(draft.next, 'fractionFollower') || tokens.is(draft.next, 'function') || last.endsWith('s');
}

/** One word before a word of the grammar, as a verb stands there: "trust the minister", not "horse races" or "point". */
function isOneWord({ tokens }: Context, i: number): boolean {
  return tokens.is(i + 1, 'function') && !/^points?$/.test(tokens.slice(i));
}

/** "over-65s", "under 18s": an age with a bound. */
export function ageGroup(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 2 || tokens.slice(i + 1) !== 's' || !tokens.glued(i + 1))
    return null;
  const word = tokens.slice(tokens.hyphen(i - 1) ? i - 2 : i - 1).toLowerCase();
  if (word !== 'over' && word !== 'under') return null;
  const value = Number(tokens.slice(i));
  const draft = special(
    { first: i, next: i + 2 },
    { first: i, next: i + 1 },
    { type: 'duration', dimension: 'duration', value, low: value, high: value, unit: 'year', written: 'digits' },
  );
  const bound =
    word === 'over' ? ({ hedge: 'more than', high: null } as const) : ({ hedge: 'less than', low: null } as const);
  const first = tokens.hyphen(i - 1) ? i - 2 : i - 1;
  return changed(draft, { ...bound, factor: 31556952, place: 1, hedgeTokens: { first, next: first + 1 } });
}

/** "81-year-old", "three months old", "18 months of age", "aged 81". */
export function withAge(context: Context, draft: Draft): Draft {
  const { tokens } = context;
  if (draft.dimension === 'duration') {
    let at = draft.next;
    if (tokens.hyphen(at) && tokens.glued(at)) at++;
    if (tokens.slice(at) === 'olds') return changed(draft, { next: at + 1 });
    if (tokens.word(at) === 'old' && tokens.word(at + 1) !== 'and') return changed(draft, { next: at + 1 });
    if (tokens.word(at) === 'of' && tokens.word(at + 1) === 'age') return changed(draft, { next: at + 2 });
    return draft;
  }
  const aged =
    tokens.word(draft.first - 1) === 'aged' ||
    // "at the age of 96", "under the age of about 5"
    (tokens.word(draft.first - 1) === 'of' && tokens.slice(draft.first - 2) === 'age' && !tokens.hyphen(draft.next)) ||
    (tokens.word(draft.first - 1) === 'age' && tokens.word(draft.first - 2) !== 'the');
  if (
    !aged ||
    draft.type === 'percentage' ||
    draft.dimension !== 'none' ||
    typeof draft.value !== 'number' ||
    draft.value > 130
  )
    return draft;
  return changed(draft, { type: 'duration', dimension: 'duration', unit: 'year', factor: 31556952 });
}
