import { iso } from './calendar';
import type { Context } from '../parts/context';
import { point, stretch, type DateSpan } from '../parts/date-span';
import { BREAK, DIGITS, WORD, type Tokens } from '../parts/tokens';

/** A year in four digits between 1000 and 2199 at token i; null otherwise. Whether it is one, the words around it tell. */
export function yearAt(tokens: Tokens, i: number): number | null {
  if (tokens.kind(i) !== DIGITS || tokens.length(i) !== 4) return null;
  const year = Number(tokens.slice(i));
  return year >= 1000 && year < 2200 ? year : null;
}

/** Digits that stand alone: no letter, point, comma or sign joins them to more digits. */
export function standsAlone(tokens: Tokens, i: number): boolean {
  if (
    tokens.glued(i) &&
    (tokens.kind(i - 1) !== 3 ||
      tokens.symbol(i - 1, '.') ||
      tokens.symbol(i - 1, ',') ||
      tokens.symbol(i - 1, '$') ||
      tokens.symbol(i - 1, '#') ||
      tokens.symbol(i - 1, '£') ||
      tokens.symbol(i - 1, '€') ||
      tokens.symbol(i - 1, '/') ||
      tokens.dash(i - 1) ||
      tokens.symbol(i - 1, ':') ||
      tokens.symbol(i - 1, '@') ||
      tokens.symbol(i - 1, '+') ||
      tokens.symbol(i - 1, '_'))
  )
    return false;
  if (!tokens.glued(i + 1)) return true;
  if (tokens.kind(i + 1) !== 3) return false;
  const joined = ['.', ',', '/', ':', '_', '@', '$', '%'].some((sign) => tokens.symbol(i + 1, sign));
  return (
    !(joined && tokens.glued(i + 2) && tokens.kind(i + 2) === DIGITS) &&
    !tokens.symbol(i + 1, '%') &&
    !tokens.symbol(i + 1, '°')
  );
}

/** "AD 410", "410 AD", "79 CE": a year of fewer digits, told by its era; "AD 1066" is read as any. */
export function readYearOfEra({ tokens }: Context, i: number): DateSpan | null {
  const year = Number(tokens.slice(i));
  if (tokens.length(i) > 4 || year < 1 || year > 2100 || tokens.glued(i) || !standsAloneRight(tokens, i)) return null;
  const ahead = isEra(tokens, i - 1) && !tokens.glued(i - 1);
  const behind = !ahead && isEra(tokens, i + 1) && !tokens.glued(i + 1) && !namesThings(tokens, i);
  return ahead || behind ? point(ahead ? i - 1 : i, behind ? i + 2 : i + 1, iso(year)) : null;
}

/** "30 AD agencies bid", "12 CE marks": without a word of time in front the letters belong to the things counted. */
function namesThings(tokens: Tokens, i: number): boolean {
  if (tokens.is(i - 1, 'year word') || tokens.is(i - 1, 'strong year word')) return false;
  return tokens.kind(i + 2) === WORD && !tokens.is(i + 2, 'function');
}

/** In capitals: an "ad" is something else. */
function isEra(tokens: Tokens, i: number): boolean {
  const word = tokens.slice(i);
  return word === 'AD' || word === 'CE';
}

/** Years, spans of years, decades at a token of four digits: "2033", "2012-13", "2019 to 2023", "1990s". */
export function readYears(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const decade = readDecade(tokens, i);
  if (decade) return decade;
  const year = yearAt(tokens, i);
  if (year === null || (tokens.glued(i) && !startsAfterSign(tokens, i))) return null;
  const span = yearSpan(context, i, year);
  if (span) return span;
  if (isBesideTime(tokens, i) && year >= 1900) return point(i, i + 1, iso(year));
  if (!standsAlone(tokens, i) || !isYear(context, i, year)) return null;
  return point(i, i + 1, iso(year));
}

/** "the pre-2020 level", "post-2015 cars": a year, before or after which something was. */
function isBesideTime(tokens: Tokens, i: number): boolean {
  const prefix = tokens.glued(i) && tokens.hyphen(i - 1) && tokens.glued(i - 1) && !tokens.glued(i + 1);
  return prefix && /^(?:pre|post)$/i.test(tokens.slice(i - 2));
}

function startsAfterSign(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i - 1) === 3 &&
    !tokens.symbol(i - 1, '.') &&
    !tokens.symbol(i - 1, ',') &&
    !tokens.symbol(i - 1, '/') &&
    !tokens.symbol(i - 1, '$')
  );
}

/** "1990s", "1990's", "'90s", "the 90s". */
function readDecade(tokens: Tokens, i: number): DateSpan | null {
  if (tokens.kind(i) !== DIGITS) return null;
  let at = i + 1;
  if ((tokens.symbol(at, "'") || tokens.symbol(at, '’')) && tokens.glued(at)) at++;
  if (tokens.slice(at) !== 's' || !tokens.glued(at)) return null;
  const value = Number(tokens.slice(i));
  const apostrophe =
    (tokens.symbol(i - 1, "'") || tokens.symbol(i - 1, '’') || tokens.symbol(i - 1, '‘')) && tokens.glued(i);
  if (tokens.length(i) === 4 && value % 10 === 0 && value >= 1000 && value < 2100) {
    const last = value % 100 === 0 && value < 2000 ? value + 99 : value + 9;
    return stretch(i, at + 1, iso(value), iso(last));
  }
  if (tokens.length(i) !== 2 || value % 10 !== 0 || at !== i + 1) return null;
  if (!apostrophe && tokens.slice(i - 1).toLowerCase() !== 'the') return null;
  const year = value < 30 ? 2000 + value : 1900 + value;
  return stretch(apostrophe ? i - 1 : i, at + 1, iso(year), iso(year + 9));
}

/** "2012-13", "2023/24", "2019 to 2023", "between 2019 and 2023": the year at token i and one behind it. */
export function yearSpan(context: Context, i: number, year: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.glued(i) && tokens.dash(i - 1)) return null;
  const link = i + 1;
  const dash = tokens.dash(link) || (tokens.symbol(link, '/') && tokens.glued(link));
  const before = tokens.slice(i - 1).toLowerCase();
  const word =
    tokens.word(link) === 'to' ||
    tokens.word(link) === 'through' ||
    (tokens.word(link) === 'and' && before === 'between');
  if (!dash && !word) return null;
  const other =
    tokens.kind(i + 2) === DIGITS && (word || tokens.glued(i + 2) === tokens.glued(link))
      ? Number(tokens.slice(i + 2))
      : null;
  if (other === null || !standsAloneRight(tokens, i + 2)) return null;
  const full =
    tokens.length(i + 2) === 4
      ? other
      : tokens.length(i + 2) === 2 && dash && tokens.glued(link)
        ? Math.floor(year / 100) * 100 + other
        : null;
  if (full === null || full <= year || full - year > 150 || year < 1500 || full > 2199) return null;
  if (tokens.length(i + 2) === 2 && tokens.symbol(link, '/') && full !== year + 1) return null;
  if (tokens.length(i + 2) === 2 && full <= 12 + Math.floor(year / 100) * 100 && year % 100 > 12 && full < year)
    return null;
  // "1850-1900 people", "1700-1850 worker hours", but "the 1850-1900 average"
  const joined = tokens.glued(link) && tokens.length(i + 2) === 4 && before === 'the';
  const named = tokens.kind(i + 3) === WORD && !tokens.is(i + 3, 'function');
  if (named && year < 1900 && (!joined || counts(context, i + 3) || counts(context, i + 4))) return null;
  return stretch(i, i + 3, iso(year), iso(full), { range: true });
}

export function standsAloneRight(tokens: Tokens, i: number): boolean {
  if (!tokens.glued(i + 1)) return true;
  if (tokens.kind(i + 1) !== 3) return false;
  return (
    !(
      (tokens.dash(i + 1) || tokens.symbol(i + 1, '/') || tokens.symbol(i + 1, ',') || tokens.symbol(i + 1, '.')) &&
      tokens.kind(i + 2) === DIGITS &&
      tokens.glued(i + 2)
    ) && !tokens.symbol(i + 1, '%')
  );
}

/**
 * Whether four digits are a year. From 1900 to 2099 they mostly are, unless a counted noun or a unit follows; older
 * ones need a word of time before them.
 */
function isYear(context: Context, i: number, year: number): boolean {
  const { tokens } = context;
  const strong =
    tokens.is(i - 1, 'strong year word') ||
    (year % 100 !== 0 && tokens.word(i - 1) === 'of' && tokens.is(i - 2, 'beforeOfYear')) ||
    (tokens.is(i - 2, 'comparesTimes') && ['to', 'than'].includes(tokens.word(i - 1))) ||
    tokens.lexeme(i - 1)?.month !== undefined ||
    (tokens.symbol(i - 1, ',') && tokens.lexeme(i - 2)?.month !== undefined);
  const weak = tokens.is(i - 1, 'year word');
  const counted = counts(context, i + 1);
  const round = year % 100 === 0;
  if (unitBehind(context, i + 1) || /^BCE?$/.test(tokens.slice(i + 1))) return false;
  if (year === 1900 || year === 2000)
    return (
      (strong ||
        (weak && tokens.kind(i + 1) !== WORD) ||
        isAside(tokens, i) ||
        isOfOne(tokens, i) ||
        isLabel(tokens, i)) &&
      !counted
    );
  if (year >= 1900 && year < 2100 && !round) return !counted || strong || weak || year > 1949;
  if (year >= 2100) return strong && !counted && round;
  return strong && !counted && tokens.word(i - 1) !== 'through' && !(round && year < 1200);
}

/** "(2000)": in brackets of its own. */
function isAside(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i - 1, '(') && tokens.symbol(i + 1, ')');
}

/** "2000: 4.31 m": in front of its figure, at the beginning of an item. */
function isLabel(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i + 1, ':') && (i === 0 || tokens.kind(i - 1) === BREAK);
}

/** "a 2000 American comedy": of two thousand there is not one. */
function isOfOne(tokens: Tokens, i: number): boolean {
  return tokens.word(i - 1) === 'a' && tokens.kind(i + 1) === WORD && tokens.capital(i + 1);
}

/** A small-letter noun in the plural follows. */
function counts(context: Context, i: number): boolean {
  const { tokens } = context;
  if (tokens.kind(i) !== WORD || tokens.is(i, 'function') || tokens.capital(i)) return false;
  const word = tokens.slice(i);
  return word.length > 3 && (/[^sui]s$/.test(word) || word === 'people' || word === 'children');
}

function unitBehind(context: Context, i: number): boolean {
  const { tokens, lexicon } = context;
  if (tokens.symbol(i, '%') || tokens.symbol(i, '°')) return true;
  if (tokens.kind(i) !== WORD || tokens.start(i) - tokens.end(i - 1) > 1) return false;
  const lexeme = tokens.lexeme(i);
  if (lexeme?.scale && lexeme.word.length > 3) return true;
  const found = lexicon.units.match(tokens, i, (sense) => sense.symbol === null || tokens.slice(i) === sense.symbol);
  const sense = found?.values[0];
  return (
    sense !== undefined && !sense.measured && !['in', 'a', 'A', 'C', 'F', 's', 'm', 'pc', 'p'].includes(tokens.slice(i))
  );
}
