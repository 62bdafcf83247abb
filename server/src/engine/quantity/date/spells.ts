import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import { BREAK, DIGITS, WORD, type Tokens } from '../parts/tokens';
import { yearAt } from './years';

/** A year in the base unit, give or take leap days and the length of months. */
const YEAR = { from: 31_000_000, to: 31_700_000 } as const;
const DAY = 86_400;
const WEEK = 7 * DAY;

/**
 * A length of time that only says when: a year told as "one year" or "12 months" ("fell 2.8 percent in 12 months",
 * "39,570 one year ago"), as "a year" does; days and weeks behind which something is the later ("four weeks after
 * the vote").
 */
export function onlySaysWhen({ tokens }: Context, draft: Draft): boolean {
  if (isPeriod(tokens, draft)) return true;
  // "3 percent higher than one year ago"
  const compared = tokens.slice(draft.first - 1) === 'than' && tokens.slice(draft.next) === 'ago';
  if (draft.range || (draft.hedge !== 'none' && !compared) || typeof draft.value !== 'number' || draft.per)
    return false;
  const seconds = draft.value * draft.factor;
  const year = seconds > YEAR.from && seconds < YEAR.to;
  // "lost an eighth of its value in one day"
  const single = draft.value === 1 && draft.written === 'words' && seconds >= DAY;
  if ((year || single) && isSpan(tokens, draft)) return true;
  // "was closed for 11 days after the fire": so long it lasted
  if (tokens.is(draft.first - 1, 'lasting')) return false;
  // hours are counted where the time matters: "96 hours after becoming aware"
  return (
    seconds >= DAY && draft.unit !== 'hour' && tokens.slice(draft.next) === 'after' && follows(tokens, draft.next + 1)
  );
}

/** "in the three months to June", "over the 13 weeks ended 2 October": the period that a figure is told for. */
function isPeriod(tokens: Tokens, { first, next, value, hedge, factor }: Draft): boolean {
  if (typeof value !== 'number' || hedge !== 'none' || value * factor < WEEK) return false;
  // "fell to 1.4 percent in the last three months"; but "played the last three weeks without him"
  if (tokens.is(first - 1, 'whichPeriod') && tokens.word(first - 2) === 'the')
    return (
      tokens.is(first - 3, 'inPeriod') &&
      (tokens.kind(next) !== WORD || tokens.is(next, 'function')) &&
      standsBesideNumber(tokens, first, next)
    );
  if (tokens.word(first - 1) !== 'the') return false;
  if (tokens.word(next) !== 'to' && !/^(?:ended|ending|through)$/.test(tokens.slice(next))) return false;
  let at = next + 1;
  // "to end-September"
  while (
    tokens.is(at, 'beforePeriodEnd') ||
    tokens.hyphen(at) ||
    (tokens.kind(at) === DIGITS && tokens.length(at) <= 2)
  )
    at++;
  const lexeme = tokens.lexeme(at);
  return (
    (lexeme?.month !== undefined && tokens.capital(at)) || lexeme?.weekday !== undefined || yearAt(tokens, at) !== null
  );
}

/** A figure that the period is told for stands in its sentence: "voted for him only once in the last forty years" has none. */
function standsBesideNumber(tokens: Tokens, first: number, next: number): boolean {
  for (let k = first - 1; k > first - NUMBER_REACH && !isEnd(tokens, k); k--) if (isNumber(tokens, k)) return true;
  for (let k = next; k < next + NUMBER_REACH && !isEnd(tokens, k); k++) if (isNumber(tokens, k)) return true;
  return false;
}

function isNumber(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === DIGITS) return true;
  const { cardinal, fraction, multiple, dozen, vague } = tokens.lexeme(i) ?? {};
  return [cardinal, fraction, multiple, dozen, vague].some((value) => value !== undefined && value !== ONCE);
}

/** So many tokens away a figure may be told for the period. */
const NUMBER_REACH = 24;

/** "Only once" tells how often something happened, and is read as no figure. */
const ONCE = 1;

function isEnd(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === BREAK || tokens.kind(i) === 0 || (tokens.symbol(i, '.') && !tokens.glued(i + 1));
}

/** "one year ago", "in 12 months", "over the past twelve months", with a change told in front. */
function isSpan(tokens: Tokens, draft: Draft): boolean {
  if (tokens.is(draft.next, 'agoWord')) return true;
  let k = draft.first - 1;
  while (tokens.is(k, 'spanWord')) k--;
  const behind = tokens.kind(draft.next) !== WORD || tokens.is(draft.next, 'function');
  if (!behind || !['in', 'over'].includes(tokens.slice(k).toLowerCase())) return false;
  // "In one year the number fell"
  if (tokens.slice(k) === 'In' && tokens.kind(draft.next) === WORD) return true;
  return Array.from({ length: CHANGE_REACH }, (_, n) => k - 1 - n).some(
    (at) => tokens.is(at, 'changeVerb') || tokens.word(at) === 'from',
  );
}

/** How far in front of "in 12 months" the change may be told, in tokens. */
const CHANGE_REACH = 16;

/** What happened before is told: "after the vote", "after squeezing"; "two days after" alone may be the news. */
function follows(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === WORD;
}
