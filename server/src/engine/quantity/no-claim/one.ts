import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { near } from '../date/hours';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** Whether a "one" only stands for a person or thing; null where it counts. */
export function oneStanding(context: Context, draft: Draft): NonClaim | null {
  return draft.hedge === 'none' || isPlace(context, draft) ? one(context, draft.first) : null;
}

/** "one" stands for a person or thing, unless it counts: "one person was killed", "one of our four submarines". */
function one(context: Context, i: number): NonClaim | null {
  const { tokens } = context;
  if (tokens.is(i + 1, 'oneCounted'))
    return tokens.is(i - 1, 'one before') && !['another', 'first', 'only', 'second'].includes(tokens.word(i - 1))
      ? 'pronoun'
      : null;
  if (tokens.word(i + 1) === 'of' && tokens.is(i + 2, 'one of kept') && tokens.lexeme(i + 3)?.cardinal !== undefined)
    return null;
  // "three died, one of them at home"
  if (
    tokens.symbol(i - 1, ',') &&
    tokens.word(i + 1) === 'of' &&
    ['them', 'whom', 'which'].includes(tokens.slice(i + 2))
  )
    return null;
  // "one point above the drop zone"
  if (tokens.is(i + 1, 'margin') && tokens.is(i + 2, 'apart')) return null;
  if (tokens.hyphen(i + 1)) return 'idiom';
  // "killed one and injured 11"
  if (tokens.is(i - 1, 'harmed') && tokens.word(i + 1) === 'and' && tokens.is(i + 2, 'harmed')) return null;
  if (isListed(tokens, i) || opensList(tokens, i)) return null;
  // "rose by one to 13"
  if (['by', 'to', 'from'].includes(tokens.word(i - 1)) && near(tokens, i - 2, 3, 'changeVerb')) return null;
  return tokens.count === 1 ? null : 'pronoun';
}

/** "below one of its lines": where something is, and no bound. */
function isPlace({ tokens }: Context, { first, hedge }: Draft): boolean {
  return (
    (hedge === 'less than' || hedge === 'more than') &&
    tokens.is(first - 1, 'placing') &&
    tokens.word(first + 1) === 'of' &&
    tokens.is(first + 2, 'one of kept')
  );
}

/** "nine councillors and one clerk", "three arrests, no charges, one apology": counted with others in one list. */
function isListed(tokens: Tokens, i: number): boolean {
  const comma = tokens.symbol(i - 1, ',');
  if (!(comma || tokens.word(i - 1) === 'and') || tokens.kind(i + 1) !== WORD) return false;
  if (tokens.is(i + 1, 'function') && tokens.word(i + 1) !== 'of') return false;
  for (let k = i - 2; k > i - LIST_REACH; k--) {
    if (tokens.kind(k) !== WORD && tokens.kind(k) !== DIGITS && !tokens.symbol(k, ',')) return false;
    const counted = tokens.kind(k) === DIGITS || (tokens.lexeme(k)?.cardinal ?? 0) > 1;
    if (!counted) continue;
    const noun = tokens.kind(k + 1) === WORD && !tokens.is(k + 1, 'function');
    if (!noun || tokens.lexeme(k + 1)?.month !== undefined || tokens.lexeme(k + 1)?.unit === true) return false;
    // "after two rounds, one judge left"
    return !comma || !tokens.is(k - 1, 'setting');
  }
  return false;
}

/** "has one factory and two warehouses": the first of two counts; "in one week and two days" measures time. */
function opensList(tokens: Tokens, i: number): boolean {
  const and = [i + 2, i + 3].find((k) => tokens.word(k) === 'and') ?? 0;
  if (and === 0 || tokens.is(i - 1, 'one before')) return false;
  for (let k = i + 1; k < and; k++) if (!isCountedNoun(tokens, k)) return false;
  const counted = tokens.kind(and + 1) === DIGITS || (tokens.lexeme(and + 1)?.cardinal ?? 0) > 1;
  return counted && tokens.kind(and + 2) === WORD && isCountedNoun(tokens, and + 2);
}

function isCountedNoun(tokens: Tokens, i: number): boolean {
  const { unit, month } = tokens.lexeme(i) ?? {};
  return tokens.kind(i) === WORD && !tokens.is(i, 'function') && month === undefined && unit !== true;
}

/** So many tokens in front of "one" the last number of its list is looked for. */
const LIST_REACH = 9;
