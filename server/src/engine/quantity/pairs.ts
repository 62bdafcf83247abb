import type { Numeral } from './parts/amount';
import type { Context } from './parts/context';
import { changed, type Draft, scoreDraft, type Series, special, timesOfOther } from './parts/draft';
import { near } from './parts/company';
import { readCricket, readTries } from './number/sports';
import { readNumeral } from './number/numeral';
import { readOdds } from './number/odds';
import { DIGITS, WORD, type Tokens } from './parts/tokens';
import { isEvery, ratio, shareOfNoun } from './shares';
import { readUnit } from './unit/unit';

/** Votes ("121-96", "121 votes to 96"), scores ("3-1"), ratios ("one in twenty", "9 out of 10", "6.65/10"). */
export function readPair(context: Context, i: number): Series | null {
  const { tokens } = context;
  const kind = tokens.kind(i);
  if (kind !== DIGITS && tokens.lexeme(i)?.cardinal === undefined) return null;
  const odds = readOdds(context, i);
  if (odds) return { drafts: [odds], next: odds.next };
  const left = readNumeral(context, i);
  if (!left || left.value < 0 || left.first !== i) return null;
  const at = left.next;
  if (left.written === 'words' && kind !== DIGITS) {
    const score = spokenScore(context, left);
    if (score) return score;
  }
  const played = readCricket(context, left) ?? readTries(context, left);
  if (played) return played;
  if (left.written === 'fraction' && near(context, i, 'rating')) return slashMark(context, i);
  if (left.bare && tokens.symbol(at, ':')) return colonPair(context, left);
  if (left.bare && tokens.dash(at) && tokens.kind(at + 1) === DIGITS) return dashPair(context, left);
  if (tokens.hyphen(at) && tokens.word(at + 1) === 'to' && tokens.hyphen(at + 2)) return toPair(context, left, at + 3);
  // "girls outnumber boys two to one"
  if (tokens.word(at) === 'to' && tokens.word(at + 1) === 'one' && left.value > 1 && near(context, i, 'outnumbering'))
    return outOfOne(left, at + 1);
  if (tokens.word(at) === 'to' && (left.bare || left.written === 'words')) return votePair(context, left, at + 1);
  if (tokens.is(at, 'strongVote') && tokens.slice(at).startsWith('vote') && VERSUS.has(tokens.word(at + 1)))
    return votePair(context, left, at + 2);
  if (tokens.symbol(at, '/') && tokens.glued(at) && left.stated && !left.scaled) return rating(context, left, at + 1);
  // "No. 1 in 14 countries"
  if (tokens.symbol(i - 1, '.') && tokens.word(i - 2) === 'no') return null;
  if (
    tokens.word(at) === 'in' ||
    (tokens.hyphen(at) && tokens.glued(at) && tokens.word(at + 1) === 'in' && tokens.hyphen(at + 2))
  ) {
    return ratio(context, left, tokens.hyphen(at) ? at + 3 : isEvery(tokens, at + 1) ? at + 2 : at + 1);
  }
  const share = shareOfNoun(context, left);
  if (share) return share;
  // "nine of every ten"
  if (tokens.word(at) === 'of' && isEvery(tokens, at + 1)) return ratio(context, left, at + 2);
  if (tokens.word(at) === 'over') return quotient(context, left, at + 1);
  if (tokens.word(at) === 'out' && tokens.slice(at + 1) === 'of')
    return ratio(context, left, tokens.slice(at + 2) === 'every' ? at + 3 : at + 2) ?? rating(context, left, at + 2);
  return null;
}

/** "121 votes to 96", "121 votes against 96". */
const VERSUS: ReadonlySet<string> = new Set(['to', 'against']);

function short(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === DIGITS && tokens.length(i) <= 3 && !(tokens.length(i) > 1 && tokens.code(i) === 0x30);
}

/** "121-96", "3-1": neither a range nor part of a longer code. */
function dashPair(context: Context, left: Numeral): Series | null {
  const { tokens } = context;
  const i = left.first;
  if (!short(tokens, i) || !short(tokens, i + 2) || tokens.glued(i + 1) !== tokens.glued(i + 2)) return null;
  // "beat them 20 - 13", and no "played 20 - 30 games"
  const counts = tokens.kind(i + 3) === WORD && !tokens.is(i + 3, 'function');
  if (!tokens.glued(i + 1) && (counts || !near(context, i, 'sport'))) return null;
  if (
    tokens.glued(i + 3) &&
    (tokens.kind(i + 3) === WORD ||
      tokens.dash(i + 3) ||
      tokens.symbol(i + 3, '%') ||
      tokens.symbol(i + 3, '/') ||
      (tokens.kind(i + 3) === 3 && tokens.kind(i + 4) === DIGITS && tokens.glued(i + 4)))
  )
    return null;
  if (
    tokens.glued(i) &&
    (tokens.kind(i - 1) === WORD || tokens.dash(i - 1) || tokens.symbol(i - 1, '/') || tokens.symbol(i - 1, '$'))
  )
    return null;
  const label = tokens.symbol(i - 1, '.') && tokens.glued(i - 1) ? i - 2 : i - 1;
  if (tokens.is(label, 'rangeLabel')) return null;
  const right = readNumeral(context, i + 2);
  if (!right) return null;
  const unsigned = { ...right, first: i + 2, value: Math.abs(right.value) };
  if (unsigned.next !== i + 3 || readUnit(context, unsigned)) return null;
  const noun =
    tokens.kind(i + 3) === WORD &&
    !tokens.is(i + 3, 'function') &&
    !tokens.is(i + 3, 'vote') &&
    !tokens.is(i + 3, 'sport');
  const down = left.value >= unsigned.value;
  // "a 3-1 win, and was voted player of the month"
  const played = tokens.is(i + 3, 'sport') && !tokens.is(i + 3, 'vote');
  const vote =
    (!played && near(context, i, 'strongVote')) || (down && near(context, i, 'vote') && !near(context, i, 'sport'));
  if (vote && left.value + unsigned.value > 2 && !(noun && !down)) return votes(context, left, unsigned);
  if (!down && (noun || !(near(context, i, 'sport') || isTimeOfMatch(tokens, i)))) return null;
  if (down && noun && !near(context, i, 'sport')) return null;
  if (left.value > 250 || unsigned.value > 250 || (tokens.is(i - 1, 'label') && tokens.capital(i - 1))) return null;
  return { drafts: [scoreDraft(i, i + 3, left.value, unsigned.value)], next: i + 3 };
}

/** "Half-time: 0-1": how it stood, behind a label. */
function isTimeOfMatch(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i - 1, ':') && tokens.word(i - 2) === 'time' && tokens.is(i - 4, 'timeOfMatch');
}

/** "three-two", "two nil": a score in words. */
function spokenScore(context: Context, left: Numeral): Series | null {
  const { tokens } = context;
  const hyphen = tokens.dash(left.next) && tokens.glued(left.next) && tokens.glued(left.next + 1);
  const at = hyphen ? left.next + 1 : left.next;
  const second = tokens.word(at);
  const nothing = second === 'nil' || second === 'love';
  if (left.value > 20 || left.next !== left.first + 1 || (!hyphen && !nothing)) return null;
  const away = second === 'all' ? left.value : second === 'love' ? 0 : tokens.lexeme(at)?.cardinal;
  if (away === undefined || away > 20 || tokens.dash(at + 1)) return null;
  const plain = left.value >= away && (tokens.kind(at + 1) !== WORD || tokens.is(at + 1, 'function'));
  if (!nothing && !plain && !near(context, left.first, 'sport')) return null;
  return { drafts: [scoreDraft(left.first, at + 1, left.value, away)], next: at + 1 };
}

/** "assigned 2:1 to the drug or placebo": how many of the one for one of the other. */
function colonPair(context: Context, left: Numeral): Series | null {
  const { tokens } = context;
  const at = left.next + 1;
  if (!short(tokens, left.first) || !tokens.glued(left.next) || !tokens.glued(at) || !short(tokens, at)) return null;
  if (tokens.glued(at + 1) && tokens.kind(at + 1) !== 3) return null;
  if (tokens.symbol(at + 1, ':') || !near(context, left.first, 'ratioWord')) return null;
  const right = Number(tokens.slice(at));
  if (right === 0) return null;
  const value = Number((left.value / right).toPrecision(12));
  return { drafts: [timesOfOther({ first: left.first, next: at + 1 }, value)], next: at + 1 };
}

/** "a 3-to-1 ratio", "outnumbered two-to-one": so many of the one for one of the other; "a 7-to-2 vote": both counts. */
function toPair(context: Context, left: Numeral, at: number): Series | null {
  const { tokens } = context;
  const glued = [left.next, left.next + 1, left.next + 2, at].every((k) => tokens.glued(k));
  if (!glued || left.scaled || !Number.isInteger(left.value)) return null;
  if (near(context, left.first, 'strongVote')) return votePair(context, left, at);
  const one = tokens.slice(at) === '1' || tokens.word(at) === 'one';
  if (!one || (tokens.glued(at + 1) && tokens.kind(at + 1) !== 3)) return null;
  return outOfOne(left, at);
}

/** So many of the one for one of the other, which ends with token `at`. */
function outOfOne(left: Numeral, at: number): Series {
  return { drafts: [timesOfOther({ first: left.first, next: at + 1 }, left.value)], next: at + 1 };
}

/** "by 138 to 71", "121 votes to 96". */
function votePair(context: Context, left: Numeral, at: number): Series | null {
  const { tokens } = context;
  if (tokens.word(left.first - 1) === 'from') return null;
  if (!near(context, left.first, 'strongVote') && !isSplitBench(context, left, at)) return null;
  if (!Number.isInteger(left.value) || (tokens.kind(at) !== DIGITS && tokens.lexeme(at)?.cardinal === undefined))
    return null;
  const right = readNumeral(context, at);
  if (
    !right ||
    right.scaled ||
    !Number.isInteger(right.value) ||
    readUnit(context, right) ||
    left.value + right.value < 3
  )
    return null;
  if (left.value < right.value && tokens.word(left.next) === 'to') return null;
  return votes(context, left, right);
}

/** "the bench, by four to one, struck it down": a few votes among judges, where nobody plays and the public does not speak. */
function isSplitBench(context: Context, left: Numeral, at: number): boolean {
  const { tokens } = context;
  if (tokens.word(left.first - 1) !== 'by' || left.written !== 'words' || left.value > BENCH) return false;
  const away = tokens.lexeme(at)?.cardinal;
  if (away === undefined || away >= left.value || tokens.hyphen(at + 1)) return false;
  const ends = tokens.kind(at + 1) !== WORD || tokens.is(at + 1, 'function');
  return (
    ends &&
    near(context, left.first, 'bench') &&
    !near(context, left.first, 'sport') &&
    !near(context, left.first, 'publicVoice')
  );
}

/** Judges who sit together are no more than these. */
const BENCH = 17;

function votes(context: Context, left: Numeral, right: Numeral): Series {
  const start = context.tokens.start(left.first);
  const one = (n: Numeral, index: number): Draft => {
    const span = { first: n.first, next: n.next };
    const draft = special(span, span, {
      type: 'count',
      dimension: 'none',
      value: n.value,
      low: n.value,
      high: n.value,
      unit: 'vote',
      written: n.written,
    });
    return changed(draft, { place: 1, group: { kind: 'vote', start, index } });
  };
  return { drafts: [one(left, 0), one(right, 1)], next: right.next };
}

/** "one over three", "2000 over 3" with nothing behind it: a quotient. */
function quotient(context: Context, left: Numeral, at: number): Series | null {
  const { tokens } = context;
  if (tokens.kind(at) !== DIGITS && tokens.lexeme(at)?.cardinal === undefined) return null;
  const right = readNumeral(context, at);
  if (
    !right ||
    right.value < 2 ||
    !Number.isInteger(right.value) ||
    !Number.isInteger(left.value) ||
    readUnit(context, right)
  )
    return null;
  if (tokens.kind(right.next) === WORD || (left.written !== 'words' && left.value > 1 && tokens.kind(right.next) !== 0))
    return null;
  const value = Number((left.value / right.value).toPrecision(15));
  const span = { first: left.first, next: right.next };
  return {
    drafts: [
      special(span, span, {
        type: 'ratio',
        dimension: 'none',
        value,
        low: value,
        high: value,
        unit: null,
        written: 'fraction',
      }),
    ],
    next: right.next,
  };
}

/** "9.12 out of 10", "6.65/10": the mark as given. */
function rating(context: Context, left: Numeral, at: number): Series | null {
  if (context.tokens.kind(at) !== DIGITS) return null;
  const right = readNumeral(context, at);
  return right && mark(left, right);
}

/** "7/10" beside a word of rating is no fraction. */
function slashMark(context: Context, i: number): Series | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS || !tokens.symbol(i + 1, '/')) return null;
  return mark(wholeNumber(tokens, i), wholeNumber(tokens, i + 2));
}

function wholeNumber(tokens: Tokens, i: number): MarkPart {
  return { first: i, next: i + 1, value: Number(tokens.slice(i)), place: 1, stated: false, written: 'digits' };
}

type MarkPart = Pick<Numeral, 'first' | 'next' | 'value' | 'place' | 'stated' | 'written'>;

/** The wholes that marks are given out of. */
const WHOLES: ReadonlySet<number> = new Set([5, 10, 20, 100]);

/** A mark out of a hundred is a percentage. */
function mark(left: MarkPart, right: MarkPart): Series | null {
  if (!WHOLES.has(right.value) || left.value > right.value) return null;
  const of =
    right.value === 100
      ? ({ type: 'percentage', dimension: 'share', unit: 'percent' } as const)
      : ({ type: 'score', dimension: 'score', unit: `out of ${right.value}` } as const);
  const draft = special(
    { first: left.first, next: right.next },
    { first: left.first, next: left.next },
    { ...of, value: left.value, low: left.value, high: left.value, written: left.written },
  );
  return { drafts: [changed(draft, { place: left.place, stated: left.stated })], next: right.next };
}
