import type { Numeral } from './parts/amount';
import { near } from './parts/company';
import type { Context } from './parts/context';
import { partOfWhole, type Series } from './parts/draft';
import type { Dimension } from './parts/figure';
import { readNumeral } from './number/numeral';
import { DIGITS, WORD, type Tokens } from './parts/tokens';
import { readUnit } from './unit/unit';

/** "one in twenty", "seven in ten", "9 out of 10": a share in percent. */
export function ratio(context: Context, left: Numeral, at: number): Series | null {
  const { tokens } = context;
  if (
    tokens.kind(at) !== DIGITS &&
    tokens.lexeme(at)?.cardinal === undefined &&
    !tokens.lexeme(at)?.scale &&
    tokens.word(at) !== 'a'
  )
    return null;
  const right = readNumeral(context, at);
  // "four out of five students" are no mark
  const counted = right !== null && /[^s]s$/.test(tokens.slice(right.next)) && !tokens.is(right.next, 'rating');
  if (tokens.word(left.next) === 'out' && !counted && near(context, left.first, 'rating')) return null;
  if (
    !right ||
    !Number.isInteger(left.value) ||
    !Number.isInteger(right.value) ||
    left.value >= right.value ||
    right.value < 2 ||
    left.value < 1
  )
    return null;
  if (right.first !== at || left.scaled) return null;
  if (right.bare && right.value >= 1500 && right.value < 2100) return null;
  const unit = readUnit(context, right);
  if (
    unit &&
    unit.dimension !== 'none' &&
    !(tokens.slice(at - 1) === 'every' && isPartOf(tokens, left.next, unit.dimension)) &&
    !(tokens.word(left.next) === 'out' && unit.dimension === 'duration' && tokens.kind(unit.next) === WORD)
  )
    return null;
  // "killed two in 10 attacks": small shares are of round wholes, in the same writing but for "15 in a hundred"
  const alike = left.written === right.written || tokens.word(at) === 'a';
  if (tokens.word(left.next) === 'in' && !alike && left.value !== 1) return null;
  if (tokens.word(left.next) === 'in' && left.value > 1 && right.value > 10 && right.value % 10 !== 0) return null;
  return {
    drafts: [partOfWhole({ first: left.first, next: right.next }, left.value / right.value)],
    next: right.next,
  };
}

/** "one car in three", "six people in ten", "two patients in every hundred"; but "one man in three cities". */
export function shareOfNoun(context: Context, left: Numeral): Series | null {
  const { tokens } = context;
  let link = left.next;
  while (link < left.next + LONGEST_NOUN && isInNoun(tokens, link)) link++;
  const isIn = tokens.word(link) === 'in';
  const isOf = (isIn || tokens.word(link) === 'of') && isEvery(tokens, link + 1);
  if (link === left.next || !(isIn || isOf) || left.written === 'fraction') return null;
  const share = ratio(context, left, isOf ? link + 2 : link + 1);
  const [draft] = share?.drafts ?? [];
  if (!share || !draft) return null;
  if (isOf) return share;
  if (left.value === 1)
    return left.written === 'words' && (endsShare(tokens, share.next) || isOfMany(tokens, share.next)) ? share : null;
  const whole = Math.round((left.value * 100) / Number(draft.value));
  const alike = (tokens.kind(share.next - 1) === DIGITS) === (left.written === 'digits');
  // "two mornings in three"; "three goals in five" are scored in so many matches
  const round = ROUND_WHOLES.has(whole);
  const small = left.written === 'words' && whole <= SMALL_WHOLE && !near(context, left.first, 'sport');
  return alike && (round || small) && endsShare(tokens, share.next) ? share : null;
}

/** Also "kilowatt-hour". */
function isInNoun(tokens: Tokens, i: number): boolean {
  if (tokens.hyphen(i)) return tokens.glued(i) && tokens.glued(i + 1);
  return tokens.kind(i) === WORD && !tokens.is(i, 'function');
}

/** Words of a noun between a number and what it is a share of: "three young drivers in ten". */
const LONGEST_NOUN = 3;
/** What several are counted of where only their noun says so: "six people in ten". */
const ROUND_WHOLES: ReadonlySet<number> = new Set([10, 20, 100]);
/** In words also of a few. */
const SMALL_WHOLE = 8;

export function isEvery(tokens: Tokens, i: number): boolean {
  return tokens.slice(i) === 'every' || tokens.slice(i) === 'each';
}

/** "one in every four pints", but "one attack in every 12 minutes" tells how often. */
function isPartOf(tokens: Tokens, behind: number, of: Dimension): boolean {
  return ['in', 'out', 'of'].includes(tokens.word(behind)) || (of !== 'duration' && of !== 'money');
}

/** "one patient in 250 relapsed": nothing that there are many of follows a round number. */
function isOfMany(tokens: Tokens, next: number): boolean {
  const whole = Number(tokens.slice(next - 1));
  return whole >= 20 && whole % 10 === 0 && !tokens.is(next, 'plural') && !/s$/.test(tokens.slice(next));
}

/** No noun is counted behind "one car in three": a sign, a word of the grammar, or a verb as in "one pupil in five goes". */
function endsShare(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== WORD || tokens.is(i, 'function') || tokens.is(i, 'verbOfOne')) return true;
  // "one car in three failed the test", but "one man in three crowded bars"
  return /ed$/.test(tokens.slice(i)) && tokens.is(i + 1, 'function');
}
