import type { Numeral } from './parts/amount';
import type { Context } from './parts/context';
import { changed, type Draft, special, typeOf } from './parts/draft';
import { readNumeral } from './number/numeral';
import { DIGITS, WORD, type Tokens } from './parts/tokens';
import { readUnit } from './unit/unit';

/** Vague numbers ("several hundred", "dozens", "hundreds of thousands") and multiples ("doubled", "three times"). */
export function readVague(context: Context, i: number): Draft | null {
  const { tokens } = context;
  const lexeme = tokens.lexeme(i);
  if (!lexeme) return null;
  if (lexeme.multiple !== undefined) return multiple(context, i, lexeme.word, lexeme.multiple);
  const times = timesOf(context, i);
  if (times) return times;
  const at = lexeme.word === 'a' ? i + 1 : i;
  const word = tokens.lexeme(at);
  if (!word) return null;
  if (word.scalePlural !== undefined || word.word === 'dozens' || word.word === 'tens')
    return at === i ? plural(context, i) : null;
  if (word.vague === undefined || tokens.hyphen(at + 1)) return null;
  return few(context, i, at, word.word, word.vague);
}

function amountOf(context: Context, first: number, next: number, value: number, vague: boolean): Draft {
  const { tokens } = context;
  const numeral: Numeral = {
    first,
    next,
    value,
    place: null,
    stated: false,
    written: 'words',
    scaled: value >= 1000,
    scale: 1,
    bare: false,
  };
  const of = tokens.word(next) === 'of' ? next + 1 : next;
  const unit = readUnit(context, { ...numeral, next: of });
  const span = { first, next: unit ? unit.next : next };
  const part = unit
    ? { type: typeOf(unit.dimension), dimension: unit.dimension, unit: unit.currency ?? unit.name }
    : ({ type: 'count', dimension: 'none', unit: null } as const);
  const draft = special(
    span,
    { first, next },
    { ...part, value, low: value, high: vague ? null : value, written: vague ? 'vague' : 'words' },
  );
  return {
    ...draft,
    hedge: vague ? 'vague' : 'none',
    factor: unit?.factor ?? 1,
    offset: unit?.offset ?? 0,
    unitTokens: unit ? { first: unit.first, next: unit.next } : null,
  };
}

/** "hundreds", "tens of thousands", "hundreds of millions of dollars", "dozens". */
function plural(context: Context, i: number): Draft | null {
  const { tokens } = context;
  const value = (k: number): number | undefined =>
    tokens.lexeme(k)?.scalePlural ?? (tokens.word(k) === 'dozens' ? 12 : tokens.word(k) === 'tens' ? 10 : undefined);
  let product = value(i);
  if (product === undefined) return null;
  let next = i + 1;
  for (let parts = 0; parts < 3; parts++) {
    const more = tokens.word(next) === 'of' ? tokens.lexeme(next + 1)?.scalePlural : undefined;
    if (more === undefined) break;
    product *= more;
    next += 2;
  }
  if (next === i + 1 && tokens.word(i) === 'tens') return null;
  if (tokens.hyphen(next) || tokens.lexeme(i - 1)?.cardinal !== undefined) return null;
  return amountOf(context, i, next, product, true);
}

/** "several", "a few", "a couple of", "several hundred". */
function few(context: Context, i: number, at: number, word: string, value: number): Draft | null {
  const { tokens } = context;
  const article = at > i || tokens.word(i - 1) === 'a';
  const first = tokens.word(i - 1) === 'a' && at === i ? i - 1 : i;
  if (
    word !== 'several' &&
    word !== 'scores' &&
    !article &&
    !(word === 'few' && ['past', 'last', 'next', 'first'].includes(tokens.word(i - 1)))
  )
    return null;
  if (word === 'scores' && tokens.word(at + 1) !== 'of' && !tokens.is(at + 1, 'harmed')) return null;
  if (word === 'scores' && tokens.kind(at - 1) === WORD && !tokens.is(at - 1, 'function')) return null;
  let next = at + 1;
  if (word === 'few' && tokens.word(next) === 'of') return null;
  const of = tokens.word(next) === 'of' && word !== 'scores' ? next + 1 : next;
  const scale = tokens.lexeme(of);
  const exact = word === 'couple' || word === 'pair';
  if (scale?.scale && scale.word.length > 3) {
    next = of + 1;
    const second = tokens.lexeme(next);
    const big = second?.scale && second.word.length > 3 && second.scale > scale.scale ? second.scale : 1;
    return amountOf(context, first, big > 1 ? next + 1 : next, value * scale.scale * big, true);
  }
  if (scale?.dozen) return amountOf(context, first, of + 1, value * 12, !exact);
  if (word === 'pair' && tokens.word(next) !== 'of' && tokens.kind(next) !== 0) return null;
  return amountOf(context, first, word === 'couple' && of > next ? of : next, value, !exact);
}

/** "three times", "ten-fold"; a multiple where a comparison follows, else a count of occasions. */
function timesOf(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.lexeme(i)?.cardinal === undefined) return null;
  const numeral = readNumeral(context, i);
  return numeral && timesBehind(context, numeral);
}

/** The multiple that the number is if "times" or "-fold" follows. */
export function timesBehind(context: Context, numeral: Numeral): Draft | null {
  const { tokens } = context;
  let at = numeral.next;
  const hyphen = tokens.hyphen(at) && tokens.glued(at);
  if (hyphen) at++;
  const word = tokens.word(at);
  const value = numeral.value;
  const sign = !hyphen && isTimesSign(tokens, at);
  if (word !== 'times' && word !== 'fold' && !sign) return null;
  if (word === 'times' && tokens.capital(at) && tokens.text.length > tokens.end(at) && !tokens.capital(numeral.first))
    return null;
  const compared =
    sign ||
    word === 'fold' ||
    // nothing happens two and a half times: "a ceiling of 4.5 times", "2.9 times EBITDA"
    !Number.isInteger(value) ||
    isOverLimit(context, at + 1) ||
    tokens.is(at + 1, 'actionNoun') ||
    (tokens.kind(at + 1) === WORD &&
      !tokens.is(at + 1, 'function') &&
      !tokens.is(at + 1, 'occasion') &&
      !tokens.capital(at + 1));
  const draft = special(
    { first: numeral.first, next: at + 1 },
    { first: numeral.first, next: numeral.next },
    {
      type: compared ? 'multiple' : 'count',
      dimension: compared ? 'multiple' : 'none',
      value,
      low: value,
      high: value,
      unit: compared ? null : 'time',
      written: compared ? 'multiple' : numeral.written,
    },
  );
  return changed(draft, { place: numeral.place, stated: numeral.stated });
}

/** "three times over the legal limit"; "three times over the years" it happened. */
function isOverLimit({ tokens }: Context, i: number): boolean {
  if (tokens.word(i) !== 'over') return false;
  return [i + 2, i + 3, i + 4].some((k) => tokens.is(k, 'limitWord'));
}

/** "1.4x EBITDA", "up 3x": the sign for times, and no size ("2x4") and no number of things ("2x adult ticket"). */
function isTimesSign(tokens: Tokens, at: number): boolean {
  if (!tokens.glued(at) || !(tokens.slice(at) === 'x' || tokens.symbol(at, '×'))) return false;
  const behind = tokens.kind(at + 1);
  if (behind === DIGITS) return false;
  return (
    tokens.symbol(at - 2, '.') || behind !== WORD || tokens.is(at + 1, 'function') || tokens.is(at + 1, 'actionNoun')
  );
}

/** "doubled", "twice as many", "double the", "fourfold", "twice a year". */
function multiple(context: Context, i: number, word: string, value: number): Draft | null {
  const { tokens } = context;
  if (tokens.hyphen(i + 1) || (tokens.hyphen(i - 1) && tokens.glued(i))) return null;
  const adjective =
    word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple' || word === 'quintuple';
  if (adjective && !compared(tokens, i + 1)) return null;
  const span = { first: i, next: i + 1 };
  if ((word === 'twice' || word === 'thrice') && !tokens.is(i + 1, 'actionNoun'))
    return happensSoOften(tokens, i)
      ? special(span, span, {
          type: 'count',
          dimension: 'none',
          value,
          low: value,
          high: value,
          unit: 'time',
          written: 'words',
        })
      : null;
  return special(span, span, {
    type: 'multiple',
    dimension: 'multiple',
    value,
    low: value,
    high: value,
    unit: null,
    written: 'multiple',
  });
}

/** "meets twice a year", "it has failed twice": behind what happens, and nothing is told that it could describe. */
function happensSoOften(tokens: Tokens, i: number): boolean {
  // "was shot down twice"
  const verb = tokens.is(i - 1, 'particle') ? i - 2 : i - 1;
  if (tokens.kind(verb) !== WORD || tokens.is(verb, 'function')) return false;
  return tokens.kind(i + 1) !== WORD || tokens.is(i + 1, 'function') || tokens.is(i + 1, 'occasion');
}

/** What is doubled or a comparison follows, not a noun that "double" only describes. */
function compared(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== WORD) return true;
  const word = tokens.slice(i).toLowerCase();
  return [
    'the',
    'its',
    'their',
    'that',
    'what',
    'last',
    'his',
    'her',
    'our',
    'this',
    'those',
    'in',
    'to',
    'from',
    'by',
    'since',
    'over',
    'and',
    'or',
    'as',
    'on',
    'for',
    'within',
    'production',
    'output',
    'spending',
    'capacity',
    'if',
    'again',
    'every',
    'between',
    'during',
    'under',
    'next',
    'when',
    'while',
    'compared',
    'it',
    'them',
  ].includes(word);
}
